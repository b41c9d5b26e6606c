import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { MARK, publishedAnew, putInto } from '../support/published'
import { openStudio, type Studio } from '../browser/chromium'
import {
  largestPaint,
  lookIsOver,
  openHome,
  openUpdating,
  overWeakLink,
  textOf,
  type FirstScreen,
  type Updating,
} from './updating'

// The browser build with an address for content, against a host of its own, in a real Chromium.
const AREA = '/pages/area?id=2022-care'
const FIGURE = '#fig-2022-happiness-mothers'
const TIP = '/packages/tips/tip?id=folic-acid'
const PLACE = '/packages/sites/place?id=jinan-warmhome'
const ABOUT = '/packages/about/about'
const files = publishedAnew()
const coreFile = [...files.keys()].find((name) => name.startsWith('core.')) ?? ''

let updating: Updating
before(async () => {
  updating = await openUpdating()
  putInto(updating.put('good'), files)
})
after(() => updating.close())

void test('what is newer is fetched while home is read, used from the next page on, and by the next start at once', async () => {
  const { studio, content } = updating
  const visit = await studio.open()
  const { page } = visit
  const asked: { readonly name: string; readonly at: number }[] = []
  const start = Date.now()
  page.on('request', (request) => {
    if (request.url().startsWith(content.url))
      asked.push({ name: path.basename(request.url()), at: Date.now() - start })
  })
  await visit.go('/')
  const first = await textOf(page)
  assert.equal((await lookIsOver(page)).result, 'updated')
  assert.deepEqual(asked.map(({ name }) => name).sort(), [...files.keys()].sort())
  const wait = asked[0]?.at ?? 0
  assert.ok(wait > 5000, `asked after ${wait} ms`)
  // the page under the reader's eyes stays as it is; the one that opens then is new
  assert.equal(await textOf(page), first)
  await page.click('#area-2022-care')
  await page.waitForSelector(FIGURE)
  assert.ok((await textOf(page)).includes(MARK))

  // with nothing left on the host: what was fetched is in this browser
  fs.rmSync(updating.put('good'), { recursive: true })
  await page.reload()
  await page.waitForSelector(FIGURE)
  assert.ok((await textOf(page)).includes(MARK))
  for (const address of [TIP, PLACE, AREA]) {
    await visit.go(address)
    assert.ok((await textOf(page)).includes(MARK), address)
  }
  await visit.go(ABOUT)
  assert.match(await textOf(page), /2099\.01\.01[\s\S]*已更新[\s\S]*取来了/)
  // and what a look has to say is said
  await page.click('#update-look')
  await page.waitForSelector('text=没有更新：那里没有要的文件。')
  putInto(updating.put('good'), files)
  await visit.close()
})

/** What a host may do to one part, and what the page says of it. */
const FAULTS: Readonly<Record<string, readonly [spoil: (file: string) => void, why: string, says: string]>> = {
  'is not the one that was published': [
    (file) => fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('141', '142')),
    'changed',
    '取到的和发布的不一样。',
  ],
  'is not there': [(file) => fs.rmSync(file), 'missing', '那里没有要的文件。'],
  'is cut short': [(file) => fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2)), 'cut', '取到的不完整。'],
}

void test('a part that is damaged on the host leaves that of the app in its place, the others come, and the reader is told', async () => {
  const { studio, put } = updating
  const one = async ([fault, [spoil, why, says]]: (typeof faults)[number], i: number) => {
    const folder = put(`fault-${i}`)
    putInto(folder, files)
    spoil(path.join(folder, coreFile))
    const visit = await studio.open()
    await visit.go(`/fault-${i}/`)
    const { result, why: told } = await lookIsOver(visit.page)
    assert.deepEqual([result, told], ['partly', why], fault)
    for (const [address, isNew] of [
      [AREA, false],
      [TIP, true],
    ] as const) {
      await visit.go(`/fault-${i}${address}`)
      assert.equal((await textOf(visit.page)).includes(MARK), isNew, `${fault}: ${address}`)
    }
    await visit.go(`/fault-${i}${ABOUT}`)
    const about = await textOf(visit.page)
    assert.ok(about.includes(says) && about.includes('随程序'), about)
    await visit.close()
  }
  const faults = Object.entries(FAULTS)
  await Promise.all(faults.map(one))
  console.log(`  ${faults.length} faults of a host at once`)
})

const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Each of them opens home three times, for 14 s. */
const PAIRS = 3
/** Nothing that is fetched later may delay it; measured twice, the same page differs by 2 %. */
const SAME = 1.05
/** The program that looks for content is 6 KB longer than the one that does not. */
const NEAR = 1.1

void test('on a weak link the first screen is as soon with an update of every part as without', async () => {
  const { studio, put } = updating
  // a host with nothing on it
  put('empty')
  const plain = await openStudio()
  const firstScreen = async ({ open, url }: Studio, folder: string, result?: string): Promise<FirstScreen> => {
    const visit = await open()
    await overWeakLink(visit)
    const text = await openHome(visit, url + folder)
    // the whole update, or as long as the page still changes
    if (result) assert.equal((await lookIsOver(visit.page)).result, result)
    else await visit.page.waitForTimeout(1500)
    const largest = await largestPaint(visit.page)
    await visit.close()
    return { text, largest }
  }
  // the first that a browser opens is slower
  await firstScreen(plain, '')
  const runs: Readonly<Record<'plain' | 'nothing' | 'update', FirstScreen>>[] = []
  for (let i = 0; i < PAIRS; i++) {
    runs.push({
      plain: await firstScreen(plain, ''),
      nothing: await firstScreen(studio, '/empty'),
      update: await firstScreen(studio, '', 'updated'),
    })
    console.log(`  pair ${i + 1} of ${PAIRS}`)
  }
  await plain.close()
  const ratio = (of: 'text' | 'largest', than: 'plain' | 'nothing') =>
    median(runs.map((one) => one.update[of] / one[than][of]))
  for (const of of ['text', 'largest'] as const) {
    const ms = (which: 'plain' | 'nothing' | 'update') => median(runs.map((one) => one[which][of])).toFixed(0)
    const [beside, against] = [ratio(of, 'nothing'), ratio(of, 'plain')]
    console.log(
      `  ${of}: ${ms('update')} ms with an update of every part, ${ms('nothing')} with nothing to fetch (median ratio ` +
        `${beside.toFixed(3)}), ${ms('plain')} in a build without an address (${against.toFixed(3)})`,
    )
    assert.ok(beside < SAME && beside > 1 / SAME, `${of}: ${beside}`)
    assert.ok(against < NEAR && against > 1 / NEAR, `${of}: ${against}`)
  }
})
