import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import templates from '../../config/templates/attributes'
import { readCore } from '../support/packs'
import { countNodes, depthOf } from './nodes'
import { startPhone } from './phone'

const core = readCore()
const PAGE = '/packages/share/poster'
const FOLDER = 'wxfile://usr'
const SHUT = 'saveImageToPhotosAlbum:fail auth deny'

/** What stands behind the page's canvas, and the files of the app. */
const state: { canvas: Canvas | undefined; denies: boolean; room: boolean } = {
  canvas: undefined,
  denies: false,
  room: true,
}
const files = new Map<string, ArrayBuffer>()
const saved: string[] = []
const settings: number[] = []

const query = () => {
  const chain = {
    select: () => chain,
    fields: () => chain,
    exec: (found: (nodes: unknown[]) => void) => found([state.canvas ? { node: state.canvas } : null]),
  }
  return chain
}
const host = {
  env: { USER_DATA_PATH: FOLDER },
  createSelectorQuery: query,
  canvasToTempFilePath: (call: { fileType: string; success: (file: object) => void }) =>
    call.success({ tempFilePath: `tmp.${call.fileType}`, errMsg: 'canvasToTempFilePath:ok' }),
  getFileSystemManager: () => ({
    readdirSync: () => [...files.keys()].map((name) => name.slice(FOLDER.length + 1)),
    unlinkSync: (name: string) => void files.delete(name),
    writeFileSync: (name: string, bytes: ArrayBuffer) => {
      if (!state.room) throw new Error('writeFileSync:fail the maximum size of the file storage limit is exceeded')
      files.set(name, bytes)
    },
  }),
  saveImageToPhotosAlbum: (call: {
    filePath: string
    success: (answer: object) => void
    fail: (error: object) => void
  }) => {
    if (state.denies) return call.fail({ errMsg: SHUT })
    saved.push(call.filePath)
    return call.success({ errMsg: 'saveImageToPhotosAlbum:ok' })
  },
  openSetting: (call: { success: (answer: object) => void }) => {
    settings.push(1)
    call.success({ errMsg: 'openSetting:ok' })
  },
}
const phone = startPhone('dist/weapp', { host })

void test('without a canvas the page says that it draws, then that it could not, and copies the text instead', async () => {
  const screen = await phone.restart(`${PAGE}?kind=area&id=2022-care`)
  assert.match(screen.text(), /正在画…/)
  assert.ok(countNodes(screen.root()) <= 600 && depthOf(screen.root()) <= templates.BASE_LEVEL)
  await phone.until(() => screen.has('#poster-copy'))
  assert.match(screen.text(), /这张图没有画成/)
  screen.tap('#poster-copy')
  const copied = await phone.until(() => phone.asked.find(({ name }) => name === 'setClipboardData'))
  assert.match(String(copied.options.data), /107\.73万户/)
})

for (const area of core.years[0].areas) {
  void test(`the poster of ${area.name} is drawn, shown and kept as one file, and shares the card of the area`, async () => {
    state.canvas = createCanvas(1, 1)
    const screen = await phone.restart(`${PAGE}?kind=area&id=${area.id}`)
    await phone.until(() => screen.has('#poster-picture'))
    const [name, ...others] = [...files.keys()]
    assert.equal(others.length, 0)
    const bytes = Buffer.from(files.get(name ?? '') ?? new ArrayBuffer(0))
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    console.log(`  ${area.name} ${width} x ${height}, ${(bytes.length / 1024).toFixed(1)} KB`)
    assert.deepEqual([width, height > 1334 && height <= 4096, bytes.length <= 128 * 1024], [750, true, true])
    screen.tap('#poster-save')
    await phone.until(() => saved.includes(name ?? ''))
    const card = (await screen.page.onShareAppMessage?.({ from: 'menu' })) as { path: string }
    assert.match(card.path, new RegExp(`^/pages/area\\?id=${area.id}`))
  })
}

void test('a phone without room for the file is given the host’s own, which is larger', async () => {
  state.room = false
  const screen = await phone.restart(`${PAGE}?kind=year`)
  await phone.until(() => screen.has('#poster-save'))
  screen.tap('#poster-save')
  await phone.until(() => saved.includes('tmp.jpg'))
  state.room = true
})

void test('an album that is shut is explained, with the settings and the long press', async () => {
  state.denies = true
  const screen = await phone.restart(`${PAGE}?kind=firstAid&id=${core.firstAid[0]?.id ?? ''}`)
  await phone.until(() => screen.has('#poster-save'))
  screen.tap('#poster-save')
  await phone.until(() => screen.has('#poster-denied'))
  assert.match(screen.text(), /没有得到允许/)
  assert.match(screen.text(), /长按/)
  screen.tap('#poster-permit')
  await phone.until(() => settings.length)
})

void test('a tip that was not opened before leads to its own page', async () => {
  const screen = await phone.restart(`${PAGE}?kind=tip&id=hand-washing`)
  assert.match(screen.text(), /这一条还没有打开过/)
  screen.tap('#poster-elsewhere')
  await phone.until(() => phone.top().path === 'packages/tips/tip')
})
