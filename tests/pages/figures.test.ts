import core from '#packs/core.json'
import * as listWords from '#wording/figures'
import * as words from '#wording/review'
import { selectFacts } from '@/features/review/select-facts'
import { saysOf } from '@/schema/printed'
import { figureView } from '@/features/review/select-figure'
import { noFilter, selectFigures, type FigureFilter } from '@/features/review/select-figures'
import { aHost, control, controlsOf, nameOf, saidBy, sharedCard, tapOn, twiceOn } from '../support/page'
import { citationOf } from '../support/subjects'
import { visit, type Visit } from '../support/visit'

const PAGE = 'packages/review/figures'
const all = core.years[0].areas.flatMap((area) => area.figures)
const query = (filter: Partial<FigureFilter>) => new URLSearchParams(filter).toString()
const found = (filter: Partial<FigureFilter>) => selectFigures(core, { ...noFilter, ...filter }).found

afterEach(() => jest.restoreAllMocks())

const [first, second] = core.years[0].areas.filter((area) => area.figures.length)
if (!first || !second) throw new Error('the content is gone')

/** What the page says it found: on the button that copies them. */
const saysItFound = ({ root }: Visit, n: number) => controlsOf(root).map(nameOf).includes(listWords.copyList({ n }))

/** The rows of figures that stand on the page. */
const rowsOf = ({ root }: Visit) => {
  const spoken = new Set(all.map((figure) => figureView(figure).spoken))
  return controlsOf(root).filter((one) => spoken.has(nameOf(one)))
}

const chosenOn = ({ root }: Visit) =>
  controlsOf(root)
    .filter((one) => one.getAttribute('aria-checked') === 'true')
    .map(nameOf)

const option = {
  area: (id: string) =>
    `${words.filterArea}：${core.years[0].areas.find((area) => area.id === id)?.name ?? listWords.filterAll}`,
  counts: (id: keyof typeof words.counts) => `${listWords.filterCounts}：${words.counts[id]}`,
  span: (id: keyof typeof words.span) => `${listWords.filterSpan}：${words.span[id]}`,
}
const NONE = [words.filterArea, listWords.filterCounts, listWords.filterSpan].map(
  (name) => `${name}：${listWords.filterAll}`,
)

test('all figures are found to begin with, and every one of them can be reached', async () => {
  const page = await visit(PAGE)
  expect(saysItFound(page, all.length)).toBe(true)
  expect(chosenOn(page)).toEqual(NONE)
  for (let taps = 0; taps < 10; taps++) {
    const more = page.root.querySelector('#figures-more')
    if (!more) break
    await tapOn(page, nameOf(more))
  }
  expect(rowsOf(page)).toHaveLength(all.length)
  expect(page.root.querySelector('#figures-more')).toBeNull()
  expect(twiceOn(page.root)).toEqual([])
})

test.each([
  ['an area', option.area(second.id), { area: second.id }],
  ['a unit', option.counts('households'), { counts: 'households' }],
  ['money', option.counts('money'), { counts: 'money' }],
  ['a kind', option.span('cumulative'), { span: 'cumulative' }],
] as const)('choosing %s leaves those figures and counts them', async (_, name, filter) => {
  const page = await visit(PAGE)
  await tapOn(page, name)
  expect(found(filter)).toBeLessThan(all.length)
  expect(saysItFound(page, found(filter))).toBe(true)
  expect(chosenOn(page)).toContain(name)
  expect(rowsOf(page)).toHaveLength(Math.min(found(filter), 20))
})

test('choices add up, and choosing all takes one back', async () => {
  const page = await visit(PAGE)
  await tapOn(page, option.area('2022-care'))
  await tapOn(page, option.counts('money'))
  expect(saysItFound(page, found({ area: '2022-care', counts: 'money' }))).toBe(true)
  await tapOn(page, `${listWords.filterCounts}：${listWords.filterAll}`)
  expect(saysItFound(page, found({ area: '2022-care' }))).toBe(true)
})

test('where nothing fits, that is said, with a way back to all', async () => {
  const page = await visit(PAGE, query({ area: '2022-lead', counts: 'money' }))
  expect(found({ area: '2022-lead', counts: 'money' })).toBe(0)
  expect(page.root.textContent).toContain(listWords.filterNone)
  expect(page.root.querySelector('[aria-live]')?.textContent).toBe(listWords.filterNone)
  await tapOn(page, listWords.filterClear)
  expect(saysItFound(page, all.length)).toBe(true)
  expect(chosenOn(page)).toEqual(NONE)
})

test('the link presets the filter, and what is shared is the filter as it stands', async () => {
  const page = await visit(PAGE, query({ area: '2022-care', span: 'this-year' }))
  expect(saysItFound(page, found({ area: '2022-care', span: 'this-year' }))).toBe(true)
  expect(chosenOn(page)).toEqual([option.area('2022-care'), NONE[1], option.span('this-year')])
  expect(sharedCard()).toMatchObject({ path: `/${PAGE}?area=2022-care&span=this-year&v=261123` })
  const replaced = jest.spyOn(window.history, 'replaceState')
  await tapOn(page, option.counts('money'))
  expect(replaced.mock.calls.at(-1)?.[2]).toMatch(
    /packages\/review\/figures\?area=2022-care&counts=money&span=this-year$/,
  )
  expect(sharedCard()).toMatchObject({ path: `/${PAGE}?area=2022-care&counts=money&span=this-year&v=261123` })
})

test.each([
  'area=nope',
  'area=%E0%A4%A&counts=%',
  'counts=__proto__&span=constructor',
  `area=${'x'.repeat(3000)}`,
  'area=<script>alert(1)</script>',
  'span=&counts=&area=',
  'other=1',
])('parameters that mean nothing are ignored: %s', async (text) => {
  const page = await visit(PAGE, text)
  expect(saysItFound(page, all.length)).toBe(true)
  expect(chosenOn(page)).toEqual(NONE)
})

test('what was found is copied, a sentence a line, as printed', async () => {
  const host = aHost()
  const page = await visit(PAGE, query({ area: '2022-care', counts: 'money' }))
  const money = all.filter((figure) => found({ area: '2022-care' }) && figure.counts === 'money')
  const inCare =
    core.years[0].areas.find(({ id }) => id === '2022-care')?.figures.filter((one) => money.includes(one)) ?? []
  await tapOn(page, listWords.copyList({ n: inCare.length }))
  expect(host.clipboard.mock.calls).toEqual([[{ data: inCare.map(saysOf).join('\n') }]])
  expect(saidBy(host)).toEqual([listWords.listCopied({ n: inCare.length })])
})

test('a figure opens its sheet here too, and the sheet leads to the figures that belong to it', async () => {
  const page = await visit(PAGE, query({ area: '2022-care', counts: 'money' }))
  const figure = all.find(({ id }) => id === '2022-happiness-funds')
  const facts = selectFacts(core, figure?.id)
  const other = facts?.together[0]
  if (!figure || !facts || !other) throw new Error('the content is gone')
  await tapOn(page, figureView(figure).spoken)
  const sheet = page.root.querySelector<HTMLElement>('[role=dialog]')
  expect(sheet?.textContent).toContain(citationOf(facts.figure.id))
  await tapOn({ ...page, root: sheet ?? page.root }, other.spoken)
  expect(sheet?.textContent).toContain(citationOf(other.id))
  expect(control(page.root, words.copyCitation)).toBeTruthy()
})
