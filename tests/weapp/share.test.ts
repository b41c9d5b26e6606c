import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { measure } from '../../config/cards/canvas'
import { paths, type RouteName } from '../../src/routes'
import { readCore } from '../support/packs'
import { startPhone, type Screen } from './phone'

const phone = startPhone('dist/weapp')
const core = readCore()
// the fonts that the drawing asks for
measure()

/** A canvas of the host that really draws: its files can be looked at. */
const drawn = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'))
const host = { canvas: true, calls: 0, wait: 0 }
const hostCalls = {
  createSelectorQuery: () => {
    const query = {
      select: () => query,
      fields: () => query,
      exec: (done: (found: unknown[]) => void) =>
        void setTimeout(() => done(host.canvas ? [{ node: createCanvas(1, 1) }] : [null]), host.wait),
    }
    return query
  },
  canvasToTempFilePath: ({ canvas, success }: { canvas: Canvas; success: (file: object) => void }) => {
    const file = path.join(drawn, `${++host.calls}.jpg`)
    fs.writeFileSync(file, canvas.encodeSync('jpeg', 90))
    success({ tempFilePath: file, errMsg: 'canvasToTempFilePath:ok' })
  },
}
Object.assign((globalThis as unknown as { wx: object }).wx, hostCalls)

interface Message {
  readonly title: string
  readonly path: string
  readonly imageUrl: string
  readonly promise?: Promise<Message>
}
interface Moments {
  readonly title: string
  readonly query: string
  readonly imageUrl: string
}
type Hooks = Record<'onShareAppMessage', (from: object) => Message> & Record<'onShareTimeline', () => Moments>
const hooksOf = ({ page }: Screen) => page as unknown as Hooks
const messageOf = (screen: Screen) => hooksOf(screen).onShareAppMessage({ from: 'menu' })

/** One address of every page that shows something; the pages that only keep house cannot be sent. */
const shown: Readonly<Partial<Record<RouteName, string>>> = {
  review: '',
  sites: '',
  tips: '',
  area: `id=${core.years[0].areas[3]?.id}`,
  figure: `id=${core.years[0].areas[3]?.figures[0]?.id}`,
  firstAid: `id=${core.firstAid[0]?.id}`,
  figures: `area=${core.years[0].areas[0]?.id}`,
  story: `area=${core.years[0].areas[3]?.id}&at=4`,
  script: `area=${core.years[0].areas[3]?.id}`,
  place: `id=${core.placeCards[0]?.id}`,
  list: 'region=350100',
  kind: `id=${core.kinds[0]?.id}`,
  map: '',
  hotlines: '',
  tip: `id=${core.tipCards[0]?.id}`,
  topic: `id=${core.tipCards[0]?.topic}`,
  quiz: 'seed=261123',
  digest: `areas=${core.years[0].areas[1]?.id}.${core.years[0].areas[4]?.id}&length=points`,
}
const HOUSE: readonly RouteName[] = ['sources', 'saved', 'visited', 'corrections', 'privacy', 'forget', 'about']
const KEEPING: readonly RouteName[] = ['me', 'lost', 'poster', 'search', ...HOUSE]

void test('every page that shows something is in the table', () => {
  const named = [...Object.keys(shown), ...KEEPING].sort()
  assert.deepEqual(named, Object.keys(paths).sort())
})

const isSmallPicture = (imageUrl: string) => {
  const { size } = fs.statSync(imageUrl.startsWith('/cards/') ? `dist/weapp${imageUrl}` : imageUrl)
  assert.ok(size > 800 && size <= 128 * 1024, `${imageUrl} ${size}`)
}
const isTitle = (title: string) => assert.ok([...title].length > 0 && [...title].length <= 32, title)

for (const [name, query] of Object.entries(shown)) {
  const url = `/${paths[name as RouteName]}${query && `?${query}`}`
  void test(`${url} is sent with a title, its path and a picture, and opens again as it was`, async () => {
    const screen = await phone.restart(url)
    const text = screen.text()
    const message = await (messageOf(screen).promise ?? messageOf(screen))
    const moments = hooksOf(screen).onShareTimeline()
    for (const one of [message, moments]) {
      isTitle(one.title)
      isSmallPicture(one.imageUrl)
    }
    assert.match(message.path, /[?&]v=\d{6}/)
    assert.equal(message.path, `/${paths[name as RouteName]}?${moments.query}`)
    assert.equal((await phone.restart(message.path)).text(), text)
  })
}

void test('a poster is sent as what it shows', async () => {
  const area = core.years[0].areas[2]
  const message = messageOf(await phone.restart(`/${paths.poster}?kind=area&id=${area?.id}`))
  isTitle(message.title)
  isSmallPicture(message.imageUrl)
  assert.match(message.path, new RegExp(`^/pages/area\\?id=${area?.id}&v=`))
})

void test('the year and the areas are sent with the pictures that ship', async () => {
  for (const area of core.years[0].areas) {
    const screen = await phone.restart(`/pages/area?id=${area.id}`)
    assert.equal(messageOf(screen).imageUrl, `/cards/${area.id}.png`)
    assert.equal(hooksOf(screen).onShareTimeline().imageUrl, `/cards/${area.id}-square.png`)
  }
})

void test('a figure is drawn ahead of the tap: the picture is there without a promise', async () => {
  const screen = await phone.restart('/pages/figure?id=2022-autumn-students')
  await phone.until(() => messageOf(screen).imageUrl.startsWith(drawn))
  const message = messageOf(screen)
  assert.equal(message.promise, undefined)
  assert.match(message.title, /6792名/)
  assert.ok(hooksOf(screen).onShareTimeline().imageUrl.startsWith(drawn))
})

void test('a tap before the picture is there gets the area’s picture and a promise that keeps the three seconds', async () => {
  host.wait = 300
  const screen = await phone.restart('/pages/figure?id=2022-housing-households')
  const started = performance.now()
  const { imageUrl, promise } = messageOf(screen)
  assert.equal(imageUrl, '/cards/2022-care.png')
  const message = await promise
  assert.ok(performance.now() - started < 3000)
  assert.ok(message?.imageUrl.startsWith(drawn))
  host.wait = 0
})

void test('a host without a canvas sends the area’s picture, and the next visit tries again', async () => {
  host.canvas = false
  const screen = await phone.restart('/pages/figure?id=2022-legal-cases')
  const message = await (messageOf(screen).promise ?? messageOf(screen))
  assert.equal(message.imageUrl, '/cards/2022-care.png')
  host.canvas = true
  const again = await phone.restart('/pages/figure?id=2022-legal-cases')
  await phone.until(() => messageOf(again).imageUrl.startsWith(drawn))
})
