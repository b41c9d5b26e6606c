import core from '#packs/core.json'
import pack from '#packs/tips.json'
import { selectTip, selectTips } from '@/features/tips/select-tips'
import { ofTheDay } from '@/schema/of-the-day'
import { aCore, aTip } from '../../support/builders'

const AT = Date.parse('2026-11-23T08:00:00+08:00')

test('the tiles are six first-aid tips that are there, each with its word and picture', () => {
  const { tiles, firstAid } = selectTips(core, AT)
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
  expect(selectTips(aCore({ firstAid: aids }), AT).tiles.map(({ id }) => id)).toEqual(['stroke'])
})

test('the topics are all but first aid, in the order of life, and none of them is empty', () => {
  const { topics } = selectTips(core, AT)
  expect(topics.map(({ id }) => id)).toEqual(core.topics.topics.map(({ id }) => id).filter((id) => id !== 'firstaid'))
  for (const { id } of topics) expect(core.tipCards.some(({ topic }) => topic === id)).toBe(true)
})

test('the readers are five, by the names of the content', () => {
  expect(selectTips(core, AT).readers.map(({ name }) => name)).toEqual([
    '备孕家庭',
    '孕妇',
    '0-3岁家庭',
    '青少年',
    '老年人',
  ])
})

test('one tip a day, of all there are', () => {
  const tips = [...core.firstAid, ...core.tipCards]
  expect(selectTips(core, AT).today).toEqual(ofTheDay(tips, AT))
  expect(selectTips(aCore({ firstAid: [], tipCards: [] }), AT).today).toBeUndefined()
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
