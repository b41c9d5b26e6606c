import core from '#packs/core.json'
import { selectArea, type PartView } from '@/features/review/select-area'
import type { Part } from '@/schema/review'
import { aCore, aFigure, anArea } from '../../support/builders'

const partsOf = (id: string) => selectArea(core, id)?.parts ?? []
const ofKind = <K extends PartView['kind']>(parts: readonly PartView[], kind: K) =>
  parts.filter((part): part is Extract<PartView, { kind: K }> => part.kind === kind)

/** The ids of all figures that a part draws. */
function shown(part: PartView): string[] {
  switch (part.kind) {
    case 'figures':
    case 'phrases':
      return part.figures.map(({ id }) => id)
    case 'money':
      return part.rulers.flatMap(({ bars }) => bars.map(({ figure }) => figure.id))
    case 'cohort':
      return [part.whole.id, ...part.parts.map(({ figure }) => figure.id)]
    case 'measures':
      return [part.total.id]
    default:
      return []
  }
}

test.each([['nowhere'], [''], [undefined]])('the id %j names no area', (id) => {
  expect(selectArea(core, id)).toBeUndefined()
})

describe.each(core.years[0].areas.map((area) => [area.id, area] as const))('%s', (id, area) => {
  test('has every part of its content, in order, and no part got lost for want of a figure', () => {
    expect(partsOf(id).map(({ kind, title }) => [kind, title])).toEqual(
      area.parts.map(({ kind, title }) => [kind, title]),
    )
  })

  test('shows every figure of its content', () => {
    expect([...new Set(partsOf(id).flatMap(shown))].sort()).toEqual(area.figures.map((figure) => figure.id).sort())
  })

  test('gives every part, and every item in a part, a key of its own', () => {
    const lists = [partsOf(id), ...partsOf(id).flatMap((part) => ('items' in part ? [part.items] : []))]
    for (const list of lists) expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
  })

  test('leads to its neighbours', () => {
    const view = selectArea(core, id)
    expect(view).toMatchObject({ number: area.number, total: core.years[0].areas.length })
    expect(view?.previous?.id).toBe(core.years[0].areas[area.number - 2]?.id)
    expect(view?.following?.id).toBe(core.years[0].areas[area.number]?.id)
  })
})

test('money is drawn true to its own ruler, and no longer than it', () => {
  const [money] = ofKind(partsOf('2022-care'), 'money')
  expect(money?.rulers.map(({ scale, ticks }) => [scale, ticks])).toEqual([
    ['亿', [0, 0.5, 1, 1.5]],
    ['万', [0, 500, 1000, 1500, 2000]],
  ])
  const bars = money?.rulers.flatMap((ruler) => ruler.bars) ?? []
  expect(bars.map(({ figure, percent }) => [figure.id, percent])).toEqual([
    ['2022-happiness-funds', expect.closeTo(88)],
    ['2022-accident-funds', expect.closeTo(75.333, 2)],
    ['2022-autumn-funds', expect.closeTo(77.374)],
    ['2022-housing-funds', expect.closeTo(25.45)],
  ])
})

test('what we work out ourselves shows the sum, as printed, and says that the article has it not', () => {
  const [derived] = ofKind(partsOf('2022-care'), 'money').flatMap((part) => part.derived)
  expect(derived).toMatchObject({ value: '105', unit: '元', a: '1.13亿元', b: '107.73万户' })
  expect(derived?.spoken).toContain('一点一三亿元')
  expect(derived?.spoken).toContain('一百零七点七三万户')
  expect(derived?.spoken).toContain('原文没有')
})

test('the group followed up is drawn by the values of its figures, and says what is not in print', () => {
  const [cohort] = ofKind(partsOf('2022-care'), 'cohort')
  expect(cohort).toMatchObject({ total: 189, parts: [{ count: 51 }, { count: 69 }] })
  for (const words of ['一百八十九名', '五十一名', '六十九名', cohort?.rest ?? '?'])
    expect(cohort?.spoken).toContain(words)
})

test('a part whose own figure is not there is left out, a list keeps what is', () => {
  const items = [{ name: '例子', where: { section: 1, words: '例子' } }]
  const parts: Part[] = [
    { kind: 'cohort', title: '人', whole: 'nowhere', parts: ['2000-example'], rest: '未载' },
    { kind: 'measures', title: '事', total: 'nowhere', items, missing: '未载' },
    { kind: 'figures', title: '数', figures: ['nowhere', '2000-example'] },
  ]
  const view = selectArea(aCore({ areas: [anArea({ parts, figures: [aFigure()] })] }), '2000-example')
  expect(view?.parts.map((part) => [part.title, shown(part)])).toEqual([['数', ['2000-example']]])
})
