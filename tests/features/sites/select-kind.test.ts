import core from '#packs/core.json'
import places from '#packs/places.json'
import { selectKind } from '@/features/sites/select-kind'
import { printedOf } from '@/schema/printed'
import { aCore, aFigure, aKind, anArea } from '../../support/builders'

test('there is no kind without an id that names one', () => {
  for (const id of [undefined, '', 'nowhere', '__proto__', 'constructor']) expect(selectKind(core, id)).toBeUndefined()
})

test('there are nine kinds: six of the association, three beside them', () => {
  const own = core.kinds.map(({ id }) => selectKind(core, id)?.notOwn === undefined)
  expect([own.filter(Boolean).length, own.length]).toEqual([6, 9])
})

const figures = core.years[0].areas.flatMap((area) => area.figures)

describe.each(core.kinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const view = selectKind(core, id)
  const known = places.places.filter((place) => place.kind === id)

  test('says what it is in words of the content, or that no source says so', () => {
    expect(view?.name).toBe(kind.name)
    expect(view?.offers).toBe(kind.offers ?? kind.unknown)
    expect(view?.offers).toMatch(/。$/)
    expect(view?.ask.length).toBeGreaterThan(2)
  })

  test('shows the figures of the review that count it, as printed, each with an id to open', () => {
    expect(view?.figures.map((one) => one.id).sort()).toEqual([...(kind.review ?? [])].sort())
    for (const shown of view?.figures ?? []) {
      const figure = figures.find((one) => one.id === shown.id)
      expect(figure && printedOf(figure)).toBe(shown.printed)
      expect(shown.label).toBe(figure?.label)
    }
    if (kind.own) expect(view?.figures.length).toBeGreaterThan(0)
  })

  test('counts its places, city by city, none twice', () => {
    expect(view?.total).toBe(known.length)
    expect(view?.cities.reduce((sum, { n }) => sum + n, 0)).toBe(known.length)
    expect(view?.cities.filter(({ n }) => !n)).toEqual([])
    const counties = new Set(known.map(({ adcode }) => adcode).filter((adcode) => !adcode.endsWith('00')))
    expect(view?.where).toContain(
      known.length ? `${known.length} 处，分布在 ${counties.size} 个县` : '一处都还没有登记到',
    )
  })
})

test('a figure that counts other things stays away', () => {
  const mine = aFigure({ id: '2000-mine', printed: '7', unit: '个' })
  const view = selectKind(
    aCore({ kinds: [aKind({ review: ['2000-mine'] })], areas: [anArea({ figures: [aFigure(), mine] })] }),
    'example',
  )
  expect(view?.figures).toEqual([{ id: '2000-mine', label: mine.label, printed: printedOf(mine) }])
})
