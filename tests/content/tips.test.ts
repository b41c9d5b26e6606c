import { dosesIn, FORBIDDEN } from '../support/health-words'
import { full, packs, textsIn } from '../support/real-content'

describe('every tip', () => {
  test.each(full.tips.map((tip) => [tip.id, tip] as const))('%s', (_, tip) => {
    expect(tip.sources.length).toBeGreaterThan(0)
    expect(tip.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect([...tip.title].length).toBeLessThanOrEqual(20)
    const tiers = new Set<string>(tip.sources.map(({ tier }) => tier))
    if (tip.topic === 'firstaid') expect(tiers).not.toContain('C')
    expect(textsIn(tip).filter(({ text }) => FORBIDDEN.test(text))).toEqual([])
    const said = textsIn({ ...tip, sources: [], basis: undefined }).map(({ text }) => text)
    expect(dosesIn(tip.id, said)).toEqual([])
    const lines = tip.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.items))
    expect(lines).not.toContain(tip.summary)
    expect(new Set(lines).size).toBe(lines.length)
    expect(tip.related?.tips ?? []).not.toContain(tip.id)
  })
})

test('every tip of the research that has a claim with a source ships: 83 of them', () => {
  expect(full.tips).toHaveLength(83)
})

test('an animal bite and an electric shock are told as prevention, not as first aid: their sources are of tier C', () => {
  for (const id of ['animal-bite', 'electric-shock']) {
    const tip = full.tips.find((one) => one.id === id)
    expect(tip?.topic).toBe('home')
    expect(tip?.blocks.filter(({ type }) => type === 'steps').flatMap((block) => textsIn(block))).not.toContainEqual(
      expect.objectContaining({ text: expect.stringMatching(/冲|挑开|免疫球蛋白|肥皂/) as string }),
    )
  }
})

test('what not to do is written as the act itself: the screen says 不要 before it', () => {
  const acts = full.tips.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) => (block.type === 'dont' ? block.items.map((act) => `${id}: ${act}`) : [])),
  )
  expect(acts.length).toBeGreaterThan(20)
  expect(acts.filter((act) => /: (不要|别|不能|不可|禁止|勿)/.test(act))).toEqual([])
})

test('every topic has tips, and the tips come in all topics and no other', () => {
  const topics = full.topics.topics.map(({ id }) => id)
  expect([...new Set(full.tips.map(({ topic }) => topic))].sort()).toEqual([...topics].sort())
})

test('no two tips have the same title', () => {
  const titles = full.tips.map(({ title }) => title)
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
})

test('nothing gets lost between the packs: every tip is first aid in the core, or a card there and a body elsewhere', () => {
  const { core, tips } = packs
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort()
  expect(ids([...core.firstAid, ...tips.tips])).toEqual(ids(full.tips))
  expect(ids(core.tipCards)).toEqual(ids(tips.tips))
  expect(core.firstAid.every(({ topic }) => topic === 'firstaid')).toBe(true)
})

test('the word 失独 stands nowhere in the content but among the words to search by', () => {
  const found = textsIn(full).filter(({ text }) => text.includes('失独'))
  expect(found.filter(({ at }) => !/^needs\.\d+\.words\./.test(at))).toEqual([])
})
