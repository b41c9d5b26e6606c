import core from '#packs/core.json'
import pack from '#packs/tips.json'
import { selectTopic } from '@/features/tips/select-topic'
import { selectWays } from '@/features/tips/select-ways'
import { aCore, aFigure, aKind, anArea, aTip } from '../../support/builders'

const all = [...core.firstAid, ...pack.tips]

test.each(core.topics.topics.map(({ id, name }) => [name, id] as const))(
  '%s lists its tips, each with what it says first and whom it is for',
  (name, id) => {
    const page = selectTopic(core, pack, { id })
    const tips = all.filter(({ topic }) => topic === id)
    expect(tips.length).toBeGreaterThan(3)
    expect(page?.title).toBe(name)
    expect(page?.shareTitle).toContain(`${tips.length}`)
    expect(page?.rows.map((row) => [row.id, row.summary])).toEqual(tips.map((tip) => [tip.id, tip.summary]))
    for (const { audience } of page?.rows ?? []) expect(audience).toMatch(/^给：.+/)
  },
)

test('every tip stands in one topic', () => {
  const ids = core.topics.topics.flatMap(({ id }) => selectTopic(core, pack, { id })?.rows.map((row) => row.id) ?? [])
  expect([...ids].sort()).toEqual(all.map(({ id }) => id).sort())
})

test.each(core.topics.audiences.map(({ id, name }) => [name, id] as const))(
  '%s finds the tips made for it',
  (name, id) => {
    const page = selectTopic(core, pack, { reader: id })
    expect(page?.rows.map((row) => row.id)).toEqual(all.filter((tip) => tip.audience.includes(id)).map((tip) => tip.id))
    expect(page?.title).toContain(name)
    for (const { audience } of page?.rows ?? []) expect(audience).toContain(name)
  },
)

test('a known topic goes before a reader, an unknown one gives way to it', () => {
  expect(selectTopic(core, pack, { id: 'birth', reader: 'teens' })?.title).toBe('分娩与产后')
  expect(selectTopic(core, pack, { id: 'nope', reader: 'teens' })?.title).toContain('青少年')
})

test.each([[{}], [{ id: 'nope' }], [{ reader: 'nope' }], [{ id: '' }], [{ id: '__proto__' }]])(
  '%j names no list',
  (asked) => {
    expect(selectTopic(core, pack, asked)).toBeUndefined()
  },
)

test('without its pack there is no list', () => {
  expect(selectTopic(core, undefined, { id: 'birth' })).toBeUndefined()
})

test('a tip leads to the kinds that it names, to how many there are, and to the figures that name it', () => {
  const figures = [
    aFigure({ related: { tips: ['example-tip'] } }),
    aFigure({ id: '2000-other' }),
    aFigure({ id: '2000-sites', label: '例子小屋', printed: '近2万', unit: '个' }),
  ]
  const kinds = [aKind({ review: ['2000-sites'] }), aKind({ id: 'other', review: ['2000-other'] })]
  const tip = aTip({ related: { tips: [], kinds: ['example', 'nowhere'] } })
  expect(selectWays(aCore({ areas: [anArea({ figures })], kinds }), tip)).toEqual({
    kinds: [{ id: 'example', name: '例子小屋' }],
    figures: [
      { id: '2000-example', title: '例子里的家庭 141户', text: '例子' },
      { id: '2000-sites', title: '例子小屋 近2万个', text: '例子' },
    ],
  })
})

test('a tip that names no kind, and that no figure names, leads nowhere else', () => {
  expect(selectWays(aCore(), aTip())).toEqual({ kinds: [], figures: [] })
})

test('tips of the content lead to places and to figures', () => {
  const ways = all.map((tip) => selectWays(core, tip))
  expect(ways.filter(({ kinds }) => kinds.length).length).toBeGreaterThan(20)
  expect(ways.filter(({ figures }) => figures.length).length).toBeGreaterThan(10)
})
