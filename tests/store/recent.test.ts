import { addRecent, clearRecent, keepRecent, recent, RECENT_KEY, RECENT_MOST } from '@/store/recent'

const shelf = new Map<string, string>()
const theShelf = {
  read: (key: string) => shelf.get(key),
  write: (key: string, text: string) => Boolean(shelf.set(key, text)),
}
const words = () => recent.getState().words

beforeEach(() => {
  shelf.clear()
  recent.setState({ words: [] })
})

test('the newest stands first, each once', () => {
  for (const word of ['叶酸', ' 发烧 ', '叶酸']) addRecent(word)
  expect(words()).toEqual(['叶酸', '发烧'])
})

test('so many are kept and no more', () => {
  for (let i = 0; i < RECENT_MOST + 5; i++) addRecent(`词${i}`)
  expect(words()).toHaveLength(RECENT_MOST)
  expect(words()[0]).toBe(`词${RECENT_MOST + 4}`)
})

test('nothing is not kept, and what is too long is cut', () => {
  addRecent('   ')
  expect(words()).toEqual([])
  addRecent('长'.repeat(200))
  expect(words()[0]).toHaveLength(60)
})

test('what is kept comes back, and is gone when it is cleared', () => {
  keepRecent(theShelf)
  addRecent('叶酸')
  const kept = shelf.get(RECENT_KEY)
  recent.setState({ words: [] })
  shelf.set(RECENT_KEY, kept ?? '')
  keepRecent(theShelf)
  expect(words()).toEqual(['叶酸'])
  clearRecent()
  expect(words()).toEqual([])
  expect(shelf.get(RECENT_KEY)).not.toContain('叶酸')
})

test.each([
  '',
  'null',
  '{"version":1}',
  '{"version":1,"recent":{"words":[3]}}',
  '{"version":9,"recent":{"words":["a"]}}',
])('garbage is not read: %s', (garbage) => {
  shelf.set(RECENT_KEY, garbage)
  keepRecent(theShelf)
  expect(words()).toEqual([])
})
