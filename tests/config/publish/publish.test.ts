import fs from 'node:fs'
import path from 'node:path'
import { readManifest } from '@/schema/manifest'
import { PART_NAMES } from '@/schema/part-names'
import { sha256 } from '../../../config/publish/parts'
import { closePublishDesks, openPublishDesk, type PublishDesk } from '../../support/publish-desk'

afterEach(closePublishDesks)

const LATER = '2027.01.02'

function manifestOf(desk: PublishDesk, name = 'manifest.json') {
  const read = readManifest(fs.readFileSync(path.join(desk.out, name), 'utf8'), sha256)
  if (!read.ok) throw new Error(`${name} is ${read.why}`)
  return read.manifest
}
const fileOf = (desk: PublishDesk, part: 'core' | 'tips') => manifestOf(desk).parts[part]?.file ?? ''

test('every part is published under its hash, and the manifest says what is there to the byte', () => {
  const desk = openPublishDesk()
  expect(desk.publish()).toMatchObject({ code: 0, err: '' })
  const { parts, ...rest } = manifestOf(desk)
  expect(rest).toMatchObject({
    pack: 'minjia-fujian',
    schemaVersion: 1,
    minAppVersion: '0.1.0',
    withdrawn: [],
  })
  expect(Object.keys(parts).sort()).toEqual([...PART_NAMES].sort())
  for (const [name, part] of Object.entries(parts)) {
    const bytes = fs.readFileSync(path.join(desk.out, part?.file ?? ''))
    expect([bytes.length, sha256(bytes), part?.file]).toEqual([
      part?.bytes,
      part?.sha256,
      `${name}.${sha256(bytes).slice(0, 16)}.json`,
    ])
    expect(JSON.parse(bytes.toString())).toEqual(expect.any(Object))
  }
})

test('the same content makes the same folder, to the byte', () => {
  const [one, other] = [openPublishDesk(), openPublishDesk()]
  one.publish()
  other.publish()
  expect(one.files()).toEqual(other.files())
})

test('publishing again changes nothing; a raised version writes what changed and touches no file that was there', () => {
  const desk = openPublishDesk()
  desk.publish()
  const first = desk.files()
  const old = new Date('2000-01-01')
  for (const name of Object.keys(first)) fs.utimesSync(path.join(desk.out, name), old, old)
  expect(desk.publish().out).toContain('没有变化')
  desk.inform({ contentVersion: LATER })
  const { out } = desk.publish()
  expect(out).toMatch(/core .*变了/)
  expect(out).toMatch(/tips .*没变/)
  expect(out).toMatch(/从 2026\.11\.23 更新，手机要取 1 个文件/)
  for (const [name, text] of Object.entries(first)) {
    if (name === 'manifest.json') continue
    expect(fs.readFileSync(path.join(desk.out, name), 'utf8')).toBe(text)
    expect(fs.statSync(path.join(desk.out, name)).mtime).toEqual(old)
  }
  expect(manifestOf(desk).contentVersion).toBe(LATER)
  expect(desk.files()['manifest.previous.json']).toBe(first['manifest.json'])
})

test('a file that a killed run left half written is never taken for a part', () => {
  const desk = openPublishDesk()
  desk.publish()
  const core = fileOf(desk, 'core')
  const text = desk.files()[core] ?? ''
  fs.rmSync(path.join(desk.out, core))
  fs.writeFileSync(path.join(desk.out, `.${core}.part`), text.slice(0, 100))
  expect(desk.publish().code).toBe(0)
  expect(desk.files()[core]).toBe(text)
  expect(Object.keys(desk.files()).filter((name) => name.endsWith('.part'))).toEqual([])
})

describe('it is refused, and nothing is written,', () => {
  test.each<[string, (desk: PublishDesk) => void, RegExp]>([
    [
      'where the content has mistakes',
      (desk) => desk.spoil(),
      /src\/content\/pack\.yaml:1:2 {2}appName：例子\n没有发布：内容有 1 处要改/,
    ],
    [
      'where the version was not raised',
      (desk) => desk.inform({ appName: '例子' }),
      /版本还是 2026\.11\.23.*同一天再发写 2026\.11\.23-2/s,
    ],
    [
      'where the folder has a newer one',
      (desk) => desk.inform({ contentVersion: '2025.01.01' }),
      /已经是 2026\.11\.23，比要发布的 2025\.01\.01 新/,
    ],
    [
      'where the folder is another association’s',
      (desk) => desk.inform({ id: 'another-one' }),
      /里是“minjia-fujian”的内容，不是“another-one”的/,
    ],
    [
      'for a program that is not there yet',
      (desk) => desk.ask({ minAppVersion: '0.2.0' }),
      /minAppVersion 写着 0\.2\.0，可是这个程序才 0\.1\.0/,
    ],
    [
      'where the manifest that is there is cut',
      (desk) => fs.truncateSync(path.join(desk.out, 'manifest.json'), 50),
      /manifest\.json 读不懂/,
    ],
    [
      'where a part that is there is damaged',
      (desk) => fs.appendFileSync(path.join(desk.out, fileOf(desk, 'tips')), ' '),
      /这些文件坏了，删掉它们再发布：tips\./,
    ],
  ])('%s', (_, spoil, says) => {
    const desk = openPublishDesk()
    desk.publish()
    spoil(desk)
    const before = desk.files()
    const { code, err } = desk.publish()
    expect(code).toBe(1)
    expect(err).toMatch(says)
    expect(err).toContain('没有发布：')
    expect(desk.files()).toEqual(before)
  })

  test('where there is a file in place of the folder', () => {
    const desk = openPublishDesk()
    const file = path.join(desk.folder, 'file')
    fs.writeFileSync(file, '')
    expect(desk.publish({ out: file }).err).toMatch(/写不进 .*是一个文件，不是文件夹/)
    expect(desk.publish({ out: path.join(file, 'below') }).err).toMatch(/写不进 .*是一个文件，不是文件夹/)
  })
})

test('versions are withdrawn and programs asked for by pack.yaml alone, without raising the version', () => {
  const desk = openPublishDesk()
  desk.publish()
  const { parts } = manifestOf(desk)
  desk.ask({ minAppVersion: '0.1.0', withdrawn: ['2026.11.20'] })
  expect(desk.publish({ appVersion: '0.10.0' })).toMatchObject({
    code: 0,
    out: expect.stringContaining('收回的版本：2026.11.20') as string,
  })
  expect(manifestOf(desk)).toMatchObject({ parts, withdrawn: ['2026.11.20'], minAppVersion: '0.1.0' })
})

test('files of the present and the previous version stay; older ones are named, and taken away when asked', () => {
  const desk = openPublishDesk()
  desk.publish()
  const first = fileOf(desk, 'core')
  desk.inform({ contentVersion: LATER })
  expect(desk.publish({ prune: true }).out).not.toContain('旧文件')
  desk.inform({ contentVersion: `${LATER}-2` })
  fs.writeFileSync(path.join(desk.out, 'robots.txt'), 'not ours')
  expect(desk.publish().out).toContain(`旧文件 1 个，网上的也用不着了，要删就加 --prune：\n  ${first}`)
  expect(Object.keys(desk.files())).toContain(first)
  expect(desk.publish({ prune: true }).out).toContain('已经删掉')
  expect(Object.keys(desk.files())).not.toContain(first)
  expect(Object.keys(desk.files()).filter((name) => name.startsWith('core.'))).toHaveLength(2)
  expect(desk.files()['robots.txt']).toBe('not ours')
})
