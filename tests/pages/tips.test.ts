import core from '#packs/core.json'
import pack from '#packs/tips.json'
import * as common from '#wording/common'
import * as words from '#wording/tips'
import { copyText, textCopied } from '#wording/share'
import { makeDigest } from '@/features/share/make-digest'
import { selectTips } from '@/features/tips/select-tips'
import { route, tipRoute, urlOf } from '@/routes'
import type { Tip } from '@/schema/tip'
import { aHost, aRoad, control, controlsOf, deadControls, nameOf, saidBy, tapOn, twiceOn } from '../support/page'
import { pageAt, tap, visit } from '../support/visit'

afterEach(() => jest.restoreAllMocks())

const view = selectTips(core, Date.now())
const LEVELS = ['emergency', 'soon', 'routine'] as const

/** Every sentence of a tip that a reader must be able to see. */
const sentencesOf = ({ title, summary, blocks, urgency = {}, sources, basis, checkedOn }: Tip): string[] => [
  title,
  summary,
  ...blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.items)),
  ...LEVELS.flatMap((level) => (urgency[level] ? [words.urgency[level], ...urgency[level]] : [])),
  ...sources.map((source) => source.title),
  ...(basis ? [basis.title] : []),
  words.checkedText({ date: checkedOn }),
  words.reminderText,
]

describe('the health tab', () => {
  test('shows the tiles of first aid, each of them a tip that is on the phone', async () => {
    const { root } = await visit('pages/tips')
    expect(view.tiles).toHaveLength(6)
    for (const { word } of view.tiles) expect(control(root, word)).toBeTruthy()
  })

  test.each(view.tiles.map(({ id, word }) => [word, id] as const))('the tile %s opens its tip', async (word, id) => {
    const page = await visit('pages/tips')
    await tapOn(page, word)
    const tip = core.firstAid.find((one) => one.id === id)
    expect((await pageAt('pages/first-aid', page.utils)).textContent).toContain(tip?.title)
  })

  test('opens the whole list of first aid, and puts it away again', async () => {
    const page = await visit('pages/tips')
    const all = words.firstAidAll({ n: view.firstAid.length })
    expect(control(page.root, all).getAttribute('aria-expanded')).toBe('false')
    await tapOn(page, all)
    const names = controlsOf(page.root).map(nameOf)
    expect(view.firstAid.map(({ title }) => title).filter((title) => !names.includes(title))).toEqual([])
    expect(control(page.root, words.firstAidFewer).getAttribute('aria-expanded')).toBe('true')
    await tapOn(page, words.firstAidFewer)
    expect(control(page.root, all).getAttribute('aria-expanded')).toBe('false')
  })

  test.each(view.topics.map(({ name, id }) => [name, id] as const))('%s leads to its tips', async (name, id) => {
    const page = await visit('pages/tips')
    await tapOn(page, name)
    const root = await pageAt('packages/tips/topic', page.utils)
    const titles = core.tipCards.filter(({ topic }) => topic === id).map(({ title }) => title)
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.filter((title) => !root.textContent?.includes(title))).toEqual([])
    expect(twiceOn(root)).toEqual([])
  })

  test.each(view.readers.map(({ name, id }) => [name, id] as const))('%s find what is for them', async (name, id) => {
    const page = await visit('pages/tips')
    await tapOn(page, name)
    const root = await pageAt('packages/tips/topic', page.utils)
    const titles = pack.tips.filter(({ audience }) => audience.includes(id)).map(({ title }) => title)
    expect(titles.filter((title) => !root.textContent?.includes(title))).toEqual([])
  })

  test('a tip of a topic opens on its own page', async () => {
    const tip = pack.tips[0]
    const page = await visit('packages/tips/topic', `id=${tip?.topic}`)
    await tapOn(page, tip?.title ?? '')
    expect((await pageAt('packages/tips/tip', page.utils)).textContent).toContain(tip?.title)
  })

  test('a tip of the day leads to its page', async () => {
    const page = await visit('pages/tips')
    const today = page.root.querySelector('#tips-today')
    expect(today?.textContent).toContain(view.today?.title)
    const road = aRoad()
    await tap(page.utils, today)
    expect(road()).toEqual([urlOf(tipRoute(view.today?.id ?? '', view.today?.topic ?? ''))])
  })

  test('calls 120, and has no control that does nothing', async () => {
    const host = aHost()
    const page = await visit('pages/tips')
    await tapOn(page, common.call120)
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '120' }]])
    expect(await deadControls(page)).toEqual([])
  })
})

const places = [
  ...core.firstAid.map((tip) => [tip.title, 'pages/first-aid', tip] as const),
  ...pack.tips.map((tip) => [tip.title, 'packages/tips/tip', tip] as const),
]

test.each(places)('%s is whole on its page', async (_, path, tip) => {
  const { root } = await visit(path, `id=${tip.id}`)
  expect(sentencesOf(tip).filter((sentence) => !root.textContent?.includes(sentence))).toEqual([])
  expect(root.querySelector('.body [role=heading][aria-level="1"]')?.textContent).toBe(tip.title)
  expect(twiceOn(root)).toEqual([])
})

test('every page of first aid calls 120 from its top row', async () => {
  const host = aHost()
  for (const { id } of core.firstAid) await tapOn(await visit('pages/first-aid', `id=${id}`), common.call120Label)
  expect(host.phone.mock.calls).toEqual(core.firstAid.map(() => [{ phoneNumber: '120' }]))
})

describe('the page of a tip', () => {
  const urgent = pack.tips.find((tip) => tip.urgency?.emergency && tip.related?.tips?.length)
  if (!urgent) throw new Error('the content is gone')
  const open = () => visit('packages/tips/tip', `id=${urgent.id}`)

  test('calls 120 where it says to', async () => {
    const host = aHost()
    await tapOn(await open(), common.call120)
    expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '120' }]])
  })

  test('copies its text, what not to do and its source with it', async () => {
    const host = aHost()
    const page = await open()
    await tapOn(page, copyText)
    const text = makeDigest({ kind: 'tip', tip: urgent, topic: '' }, '2026.11.23')
    expect(text).toContain(urgent.sources[0]?.title)
    expect(host.clipboard.mock.calls).toEqual([[{ data: text }]])
    expect(saidBy(host)[0]).toBe(textCopied)
  })

  test('leads on to what belongs to it', async () => {
    const page = await open()
    const id = urgent.related?.tips?.[0] ?? ''
    const next = [...core.firstAid, ...core.tipCards].find((card) => card.id === id)
    const road = aRoad()
    await tapOn(page, next?.title ?? '')
    expect(road()).toEqual([urlOf(tipRoute(id, next?.topic ?? ''))])
  })

  test('has no control that does nothing', async () => {
    expect(await deadControls(await open())).toEqual([])
  })

  test('leads to the places that it names, and to how many there are', async () => {
    const counted = core.kinds.find(({ review }) => review?.length)
    const tip = pack.tips.find(({ related }) => related?.kinds?.includes(counted?.id ?? ''))
    const page = await visit('packages/tips/tip', `id=${tip?.id}`)
    const [kind, figure] = [counted?.id ?? '', counted?.review?.[0] ?? '']
    const road = aRoad()
    for (const id of [`kind-${kind}`, `fig-${figure}`]) await tap(page.utils, page.root.querySelector(`#${id}`))
    expect(road()).toEqual([urlOf(route('kind', { id: kind })), urlOf(route('figure', { id: figure }))])
  })
})

test('a page of first aid has no control that does nothing', async () => {
  const page = await visit('pages/first-aid', `id=${core.firstAid[0]?.id}`)
  expect(await deadControls(page)).toEqual([])
})
