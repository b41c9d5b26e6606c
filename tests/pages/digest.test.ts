import core from '#packs/core.json'
import tipLines from '#packs/tip-lines.json'
import * as words from '#wording/digest'
import { copyDenied } from '#wording/common'
import { copied, copyText, posterRow } from '#wording/share'
import { composeDigest, LIMITS } from '@/features/share/compose-digest'
import { digestOf } from '@/features/share/subject-of'
import { preferences } from '@/store/preferences'
import {
  aHost,
  aRoad,
  control,
  controlsOf,
  deadControls,
  nameOf,
  saidBy,
  sharedCard,
  sharedRoute,
  tapOn,
  twiceOn,
} from '../support/page'
import { tap, visit, type Visit } from '../support/visit'

const PAGE = 'packages/share/digest'
const { tipLines: tips } = tipLines
const shelves = { core, tipLines }
const version = core.info.contentVersion

afterEach(() => {
  preferences.setState({ text: 'standard' })
  jest.restoreAllMocks()
})

/** What a link composes. */
const composed = (params: Record<string, string>) => composeDigest(digestOf(shelves, params), version)

/** The text in the bubble, as it stands on the page. */
const bubbleOf = ({ root }: Visit) => root.querySelector('#digest-text')?.textContent ?? ''
const countOn = ({ root }: Visit) => root.querySelector('#digest-count')?.textContent
const leftOn = ({ root }: Visit) => root.querySelector('#digest-left')?.textContent ?? ''
const pickedOn = ({ root }: Visit) =>
  controlsOf(root)
    .filter((one) => one.getAttribute('role') === 'checkbox' && one.getAttribute('aria-checked') === 'true')
    .map(nameOf)
const chosenLength = ({ root }: Visit) =>
  controlsOf(root).filter((one) => one.getAttribute('role') === 'radio' && one.getAttribute('aria-checked') === 'true')
const length = (id: keyof typeof words.lengths) => `${words.lengthTitle}：${words.lengths[id]}`

test('to begin with, all six areas are picked, in six lines, and the count is that of the bubble', async () => {
  const page = await visit(PAGE)
  const { text, count } = composed({})
  expect(pickedOn(page)).toEqual(core.years[0].areas.map(({ name }) => name))
  expect(chosenLength(page).map(nameOf)).toEqual([length('lines')])
  expect(bubbleOf(page)).toBe(text)
  expect(countOn(page)).toBe(words.meter({ n: count, most: LIMITS.lines }))
  expect(count).toBe(Array.from(text).length)
  expect(twiceOn(page.root)).toEqual([])
})

test('taps on areas, a length and tips compose: bubble, count and what is shared follow each of them', async () => {
  const page = await visit(PAGE, 'areas=2022-care')
  expect(pickedOn(page)).toEqual(['帮扶关怀'])
  await tapOn(page, '一老一小')
  await tapOn(page, length('points'))
  const both = { areas: '2022-family.2022-care', length: 'points' }
  expect(bubbleOf(page)).toBe(composed(both).text)
  expect(sharedRoute()).toMatchObject({ name: 'digest', params: both })
  await tapOn(page, words.tipsTitle)
  await tapOn(page, core.topics.topics[0]?.name ?? '')
  await tapOn(page, tips.find(({ id }) => id === 'choking')?.title ?? '')
  const withTip = { ...both, tips: 'choking' }
  expect(bubbleOf(page)).toBe(composed(withTip).text)
  expect(countOn(page)).toBe(words.meter({ n: composed(withTip).count, most: LIMITS.points }))
  expect(sharedRoute()?.params).toMatchObject(withTip)
  await tapOn(page, '帮扶关怀')
  expect(sharedRoute()?.params).toMatchObject({ areas: '2022-family', tips: 'choking' })
})

test('who opens what was shared sees the same text', async () => {
  const page = await visit(PAGE, 'areas=2022-lead.2022-health&tips=aed.hand-washing&length=sentence')
  await tapOn(page, length('lines'))
  await tapOn(page, '政治引领')
  const [text, path] = [bubbleOf(page), sharedCard().path ?? '']
  const again = await visit(PAGE, path.split('?')[1])
  expect(bubbleOf(again)).toBe(text)
  expect(pickedOn(again)).toEqual(['家庭健康'])
})

test('tips are drawn only when they are asked for, one topic at a time', async () => {
  const page = await visit(PAGE)
  const offered = () => tips.filter(({ id }) => page.root.querySelector(`#pick-${id}`))
  expect(offered()).toEqual([])
  await tapOn(page, words.tipsTitle)
  expect(offered()).toEqual([])
  for (const { id } of core.topics.topics) {
    // by id: one topic has the name of an area
    await tap(page.utils, page.root.querySelector(`#digest-topic-${id}`))
    expect(offered()).toEqual(tips.filter(({ topic }) => topic === id))
  }
  await tapOn(page, words.tipsTitle)
  expect(offered()).toEqual([])
})

test('a sixth tip is refused with the reason, and one that is taken back makes room for it', async () => {
  const host = aHost()
  const firstAid = tips.filter(({ topic }) => topic === 'firstaid')
  const ids = firstAid.slice(0, 5).map(({ id }) => id)
  const page = await visit(PAGE, `areas=2022-care&tips=${ids.join('.')}`)
  await tapOn(page, words.tipsTitle)
  await tapOn(page, core.topics.topics[0]?.name ?? '')
  const sixth = firstAid[5]
  if (!sixth) throw new Error('the content is gone')
  await tapOn(page, sixth.title)
  expect(saidBy(host)).toEqual([words.tipsFull({ most: 5 })])
  expect(sharedRoute()?.params.tips).toBe(ids.join('.'))
  await tapOn(page, firstAid[0]?.title ?? '')
  await tapOn(page, sixth.title)
  expect(sharedRoute()?.params.tips).toBe([...ids.slice(1), sixth.id].join('.'))
})

test.each(['lines', 'points'] as const)('what has no room in %s is named, with what to do', async (chosen) => {
  const five = tips.slice(20, 25).map(({ id }) => id)
  const params = { areas: core.years[0].areas.map(({ id }) => id).join('.'), tips: five.join('.'), length: chosen }
  const page = await visit(PAGE, new URLSearchParams(params).toString())
  const { left } = composed(params)
  const names = left.join('、')
  const said = chosen === 'points' ? words.leftFewer({ names }) : words.leftLonger({ names })
  expect(leftOn(page)).toBe(left.length ? said : '')
  if (chosen === 'lines') expect(left.length).toBeGreaterThan(0)
})

test('where nothing is picked that is said, and there is nothing to send or to copy', async () => {
  const page = await visit(PAGE, 'areas=2022-care')
  expect(controlsOf(page.root).map(nameOf)).toContain(copyText)
  await tapOn(page, '帮扶关怀')
  expect(page.root.textContent).toContain(words.pickFirst)
  expect(page.root.querySelector('#digest-count')).toBeNull()
  const names = controlsOf(page.root).map(nameOf)
  for (const gone of [copyText, words.sendCard]) expect(names).not.toContain(gone)
  expect(sharedRoute()?.name).toBe('review')
  await tapOn(page, '改革活力')
  expect(bubbleOf(page)).toBe(composed({ areas: '2022-reform' }).text)
})

test('the preview changes to the size of elders and back; who reads 特大字 begins with it', async () => {
  const isLarge = ({ root }: Visit) => Boolean(root.querySelector('[class*=large]'))
  const page = await visit(PAGE)
  expect(isLarge(page)).toBe(false)
  await tapOn(page, words.larger)
  expect(isLarge(page)).toBe(true)
  await tapOn(page, words.smaller)
  expect(isLarge(page)).toBe(false)
  preferences.setState({ text: 'elder' })
  const elder = await visit(PAGE, 'length=points')
  expect(isLarge(elder)).toBe(true)
  expect(control(elder.root, words.smaller)).toBeTruthy()
})

test('copying hands over the bubble, letter for letter, and says where to paste it', async () => {
  const host = aHost()
  const page = await visit(PAGE, 'areas=2022-family.2022-care&tips=aed')
  await tapOn(page, copyText)
  expect(host.clipboard.mock.calls).toEqual([[{ data: bubbleOf(page) }]])
  expect(saidBy(host)).toEqual([copied])
})

test('where copying is refused the reason is said, and the text can be selected by hand', async () => {
  const host = aHost()
  host.clipboard.mockRejectedValue({ errMsg: 'setClipboardData:fail auth deny' })
  const page = await visit(PAGE)
  await tapOn(page, copyText)
  expect(saidBy(host)).toEqual([copyDenied])
  expect(page.root.querySelector('[class*=selectable]')?.textContent).toBe(bubbleOf(page))
})

test('the same choice can be drawn as a tall picture', async () => {
  const page = await visit(PAGE, 'areas=2022-care&length=sentence')
  const road = aRoad()
  await tapOn(page, posterRow)
  expect(road()).toEqual(['/packages/share/poster?kind=digest&areas=2022-care&length=sentence'])
})

test.each([
  ['areas=nope', core.years[0].areas.length],
  ['areas=nope.2022-care', 1],
  ['tips=%E0%A4%A&length=%', core.years[0].areas.length],
  ['length=__proto__&areas=constructor', core.years[0].areas.length],
  [`areas=${'x.'.repeat(2000)}`, core.years[0].areas.length],
])('a link that means little shows what it can: %s', async (query, picked) => {
  const page = await visit(PAGE, query)
  expect(pickedOn(page)).toHaveLength(picked)
  expect(chosenLength(page).map(nameOf)).toEqual([length('lines')])
  expect(bubbleOf(page).length).toBeGreaterThan(20)
})

test('no control of the page is dead', async () => {
  expect(await deadControls(await visit(PAGE, 'areas=2022-care'))).toEqual([])
})

test('home leads here', async () => {
  const home = await visit('pages/review')
  const road = aRoad()
  await tapOn(home, nameOf(home.root.querySelector('#home-digest') ?? home.root))
  expect(road()).toEqual(['/packages/share/digest?year=2022'])
})
