import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseCityFile } from '@/schema/city-file'
import { writeCompiled } from '../../../config/content/write'
import { aPackedPlace } from '../../support/builders'
import { copyContent, dropCopies } from '../../support/content-copy'

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'compiled-'))
afterAll(() => {
  fs.rmSync(out, { recursive: true })
  dropCopies()
})

test('packs and wording are written once, and again only when their text changed', () => {
  const copy = copyContent()
  const compile = () => {
    const compiled = copy.compile()
    if (!compiled.ok) throw new Error('the content does not compile')
    return writeCompiled(compiled, out)
  }
  const bytes = compile()
  expect(Object.keys(bytes)).toEqual(expect.arrayContaining(['packs/core.json', 'wording/review.js']))
  for (const [name, size] of Object.entries(bytes)) expect(fs.statSync(path.join(out, name)).size).toBe(size)

  const long = new Date('2000-01-01')
  for (const name of Object.keys(bytes)) fs.utimesSync(path.join(out, name), long, long)
  copy.spoil('wording/zh-CN.yaml', '  back: 返回\n', '  back: 回去\n')
  compile()
  const changed = Object.keys(bytes).filter((name) => fs.statSync(path.join(out, name)).mtimeMs !== long.getTime())
  expect(changed).toEqual(['wording/common.js'])
})

test('a long list is written by city; files of cities that are no longer there are thrown away', () => {
  const compiled = copyContent().compile()
  if (!compiled.ok) throw new Error('the content does not compile')
  const folder = path.join(out, 'packs/cities')
  const write = (...codes: string[]) => {
    const cities = Object.fromEntries(codes.map((code) => [code, { places: [aPackedPlace({ adcode: code })] }]))
    return writeCompiled({ ...compiled, packs: { ...compiled.packs, cities } }, out)
  }
  expect(Object.keys(write('350100', '350400'))).toContain('packs/cities/350400.json')
  expect(fs.readdirSync(folder)).toEqual(['350100.json', '350400.json'])
  expect(parseCityFile(fs.readFileSync(path.join(folder, '350400.json'), 'utf8'))).toEqual({
    ok: true,
    places: [aPackedPlace({ adcode: '350400' })],
  })

  write('350100')
  expect(fs.readdirSync(folder)).toEqual(['350100.json'])
  write()
  expect(fs.existsSync(folder)).toBe(false)
  expect(fs.existsSync(path.join(out, 'packs/cities.json'))).toBe(false)
})
