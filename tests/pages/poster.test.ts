import { createCanvas } from '@napi-rs/canvas'
import Taro from '@tarojs/taro'
import core from '#packs/core.json'
import { unknownIdTitle } from '#wording/lost'
import * as words from '#wording/poster'
import { copyText, textCopied } from '#wording/share'
import { makeDigest } from '@/features/share/make-digest'
import { makeCard } from '@/features/share/make-card'
import { subjectOf } from '@/features/share/subject-of'
import { paths, route, urlOf, type Route } from '@/routes'
import { control, controlsOf, aHost, aRoad, nameOf, saidBy, sharedCard, tapOn } from '../support/page'
import { edition, shelves } from '../support/subjects'
import { visit, type Visit } from '../support/visit'

// The album of the phone, whose refusals have reasons; a browser's downloads have none.
jest.mock('@/platform/album', () => jest.requireActual<object>('@/platform/album.weapp'))

/** jsdom has no canvas: pictures are drawn on a real one, as large as the page asks. */
function aCanvas(works = true): void {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (this: HTMLCanvasElement) {
    const canvas = createCanvas(this.width, this.height)
    const context = canvas.getContext('2d')
    Object.defineProperty(this, 'width', { set: (width: number) => (canvas.width = width), get: () => canvas.width })
    Object.defineProperty(this, 'height', { set: (high: number) => (canvas.height = high), get: () => canvas.height })
    return works ? (context as never) : null
  })
}

afterEach(() => jest.restoreAllMocks())

const open = (params: Route['params']) => {
  const [path = '', query] = urlOf({ name: 'poster', params }).slice(1).split('?')
  return visit(path, query)
}

async function shows({ utils, root }: Visit, selector: string): Promise<HTMLElement> {
  const until = Date.now() + 8000
  for (;;) {
    const found = root.querySelector<HTMLElement>(selector)
    if (found) return found
    if (Date.now() > until) throw new Error(`no ${selector}: ${root.textContent}`)
    await utils.act(async () => new Promise((done) => setTimeout(done, 20)))
  }
}

const sourceOf = (image: HTMLElement) => image.getAttribute('src') ?? image.querySelector('img')?.src ?? ''
const area = core.years[0].areas[3]
const care = { kind: 'area', id: area?.id ?? '' }
const careSubject = subjectOf(shelves, route('area', { id: care.id }))
if (!careSubject) throw new Error('no area')

describe('the poster of an area', () => {
  test('says that it is being drawn, then is there as a picture, with its title for those who do not see it', async () => {
    aCanvas()
    const page = await open(care)
    expect(page.root.textContent).toContain(words.drawing)
    const image = await shows(page, '#poster-picture')
    const bytes = Buffer.from(sourceOf(image).split(',')[1] ?? '', 'base64')
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20) > 1334]).toEqual([750, true])
    const { title } = makeCard(careSubject, edition)
    expect(page.root.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(words.pictureLabel({ title }))
    expect(page.root.textContent).toContain(words.longPress)
    expect(page.root.textContent).not.toContain(words.drawing)
  })

  test('is passed on as the card of the area itself', async () => {
    aCanvas()
    await open(care)
    const { path, title } = sharedCard()
    expect({ path, title }).toEqual(expect.objectContaining({ path: makeCard(careSubject, edition).path }))
  })

  test('goes to the album', async () => {
    aCanvas()
    const host = aHost()
    const save = jest.spyOn(Taro, 'saveImageToPhotosAlbum').mockResolvedValue({ errMsg: 'saveImageToPhotosAlbum:ok' })
    const page = await open(care)
    const image = await shows(page, '#poster-picture')
    await tapOn(page, words.saveAlbum)
    expect(save.mock.calls[0]?.[0].filePath).toBe(sourceOf(image))
    expect(saidBy(host)).toEqual([words.savedAlbum])
  })

  test('that may not go to the album: why, the settings, and the other way; then it is saved', async () => {
    aCanvas()
    const host = aHost()
    const save = jest.spyOn(Taro, 'saveImageToPhotosAlbum').mockRejectedValueOnce({ errMsg: 'x:fail auth deny' })
    const settings = jest
      .spyOn(Taro, 'openSetting')
      .mockResolvedValue({ authSetting: {}, errMsg: 'openSetting:ok' } as never)
    const page = await open(care)
    await shows(page, '#poster-picture')
    await tapOn(page, words.saveAlbum)
    const denied = await shows(page, '#poster-denied')
    expect(denied.textContent).toContain(words.deniedTitle)
    expect(denied.textContent).toContain('长按')
    await tapOn(page, words.openSettings)
    expect(settings).toHaveBeenCalledTimes(1)
    expect(saidBy(host)).toEqual([])
    save.mockResolvedValue({ errMsg: 'saveImageToPhotosAlbum:ok' })
    await tapOn(page, words.saveAlbum)
    expect(page.root.querySelector('#poster-denied')).toBeNull()
    expect(saidBy(host)).toEqual([words.savedAlbum])
  })

  test('that was called off is no refusal, one that failed says so', async () => {
    aCanvas()
    const host = aHost()
    const save = jest.spyOn(Taro, 'saveImageToPhotosAlbum').mockRejectedValueOnce({ errMsg: 'x:fail cancel' })
    const page = await open(care)
    await shows(page, '#poster-picture')
    await tapOn(page, words.saveAlbum)
    expect([saidBy(host), page.root.querySelector('#poster-denied')]).toEqual([[], null])
    save.mockRejectedValueOnce({ errMsg: 'x:fail no space' })
    await tapOn(page, words.saveAlbum)
    expect(saidBy(host)).toEqual([words.saveFailed])
  })

  test('that cannot be drawn gives its text instead, and tries again', async () => {
    aCanvas(false)
    const host = aHost()
    const page = await open(care)
    await shows(page, '#poster-copy')
    expect(page.root.textContent).toContain(words.failedTitle)
    expect(controlsOf(page.root).map(nameOf)).not.toContain(words.saveAlbum)
    await tapOn(page, copyText)
    expect(host.clipboard).toHaveBeenCalledWith({ data: makeDigest(careSubject, edition.version) })
    expect(saidBy(host)).toEqual([textCopied])
    jest.restoreAllMocks()
    aCanvas()
    await tapOn(page, words.failedRetry)
    await shows(page, '#poster-picture')
  })
})

test.each([
  ['site', { id: 'nope' }, `/${paths.place}?id=nope`],
  ['tip', { id: 'nope' }, `/${paths.tip}?id=nope`],
])('a %s that nobody has opened yet leads to its own page', async (kind, rest, url) => {
  const page = await open({ kind, ...rest })
  expect(page.root.textContent).toContain(words.elsewhereTitle)
  const road = aRoad()
  await tapOn(page, words.elsewhereOpen)
  expect(road()).toEqual([url])
})

test.each([{}, { kind: 'area' }, { kind: 'area', id: 'nope' }, { kind: 'nope', id: care.id }, { kind: '__proto__' }])(
  '%j is not here, with ways on',
  async (params) => {
    const page = await open(params as Route['params'])
    expect(page.root.textContent).toContain(unknownIdTitle)
    expect(controlsOf(page.root).length).toBeGreaterThan(1)
    expect(control(page.root, '找服务')).toBeTruthy()
  },
)
