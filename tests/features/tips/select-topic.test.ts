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

test('a tip leads to the kinds that it names and to the figures that name it', () => {
  const figures = [aFigure({ related: { tips: ['example-tip'] } }), aFigure({ id: '2000-other' })]
  const some = aCore({ areas: [anArea({ figures })], kinds: [aKind(), aKind({ id: 'other' })] })
  const tip = aTip({ related: { tips: [], kinds: ['example', 'nowhere'] } })
  expect(selectWays(some, tip)).toEqual({
    kinds: [aKind()],
    figures: [{ id: '2000-example', title: '例子里的家庭 141户', text: '例子' }],
  })
})

test('figures and tips of the content find each other', () => {
  const named = core.areas.flatMap(({ figures }) => figures.flatMap(({ related }) => related?.tips ?? []))
  const found = all.flatMap((tip) => selectWays(core, tip).figures.map(() => tip.id))
  expect(found.sort()).toEqual([...named].sort())
  expect(all.filter((tip) => selectWays(core, tip).kinds.length).length).toBeGreaterThan(20)
})
