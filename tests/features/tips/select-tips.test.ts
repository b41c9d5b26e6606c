import core from '#packs/core.json'
import pack from '#packs/tips.json'
import { selectTip, selectTips } from '@/features/tips/select-tips'
import { aCore, aTip } from '../../support/builders'

test('the tiles are six first-aid tips that are there, each with its word and picture', () => {
  const { tiles, firstAid } = selectTips(core)
  expect(tiles).toHaveLength(6)
  const known = firstAid.map(({ id }) => id)
  for (const { id, word, icon } of tiles) {
    expect(known).toContain(id)
    expect(word).toBeTruthy()
    expect(icon).toMatch(/^aid-[a-z]+$/)
  }
})

test('a tile whose tip is not there is left out', () => {
  const aids = [aTip({ id: 'stroke', topic: 'firstaid' }), aTip({ id: 'example-aid', topic: 'firstaid' })]
  expect(selectTips(aCore({ firstAid: aids })).tiles.map(({ id }) => id)).toEqual(['stroke'])
})

test('every tip stands once: under its topic, or as first aid', () => {
  const { topics, firstAid } = selectTips(core)
  const ids = [...firstAid, ...topics.flatMap(({ tips }) => tips)].map(({ id }) => id)
  expect(ids.length).toBe(new Set(ids).size)
  expect(ids.sort()).toEqual([...core.firstAid, ...core.tipCards].map(({ id }) => id).sort())
  expect(topics.map(({ id }) => id)).toEqual(core.topics.topics.map(({ id }) => id).filter((id) => id !== 'firstaid'))
  expect(topics.filter(({ tips }) => !tips.length)).toEqual([])
})

test.each([['nowhere'], [''], [undefined]])('the id %j names no tip', (id) => {
  expect(selectTip(core, pack, id)).toBeUndefined()
})

test('first aid opens without any pack, another tip only with its own', () => {
  const [aid, other] = [core.firstAid[0]?.id, pack.tips[0]?.id]
  expect(selectTip(core, undefined, aid)?.tip.id).toBe(aid)
  expect(selectTip(core, undefined, other)).toBeUndefined()
  expect(selectTip(core, pack, other)?.tip.id).toBe(other)
})

test.each([...core.firstAid, ...pack.tips].map((tip) => [tip.id, tip] as const))(
  '%s has the name of its topic, and every tip that it leads to',
  (id, tip) => {
    const view = selectTip(core, pack, id)
    expect(view?.topic).toBeTruthy()
    expect(view?.related.map((one) => one.id)).toEqual(tip.related?.tips ?? [])
  },
)

test('a related tip that is not there is left out', () => {
  const tip = aTip({ related: { tips: ['nowhere', 'example-tip'] } })
  const view = selectTip(aCore(), { tips: [tip] }, 'example-tip')
  expect(view?.related.map(({ id }) => id)).toEqual(['example-tip'])
})
