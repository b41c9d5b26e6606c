import { hear, hearNearly, soundOf } from '@/features/search/sound'

const cpr = soundOf('da ren xin fei fu su')
const name = (term: string) => hear(cpr, term, false)

test('the more of a name is heard the better: all, its beginning, a later word, initials', () => {
  expect(name('darenxinfeifusu')).toBe(1)
  const order = ['darenxinfeifusu', 'darenxin', 'xinfeifusu', 'xffs'].map(name)
  expect([...order].sort((a, b) => b - a)).toEqual(order)
  expect(order.every((one) => one > 0)).toBe(true)
})

test('only where a syllable begins', () => {
  for (const term of ['infei', 'aren', 'eifu', 'xinfu', 'zzz']) expect(name(term)).toBe(0)
})

test('of a word only its beginning', () => {
  for (const term of ['xinfei', 'xff']) expect(hear(cpr, term, true)).toBe(0)
  for (const term of ['daren', 'drx', 'drxffs']) expect(hear(cpr, term, true)).toBeGreaterThan(0)
})

test.each([
  ['zhong feng', 'zongfeng'],
  ['sheng hai zi', 'senhaizi'],
  ['zhong feng', 'zhonfen'],
  ['chan jian', 'canjian'],
])('%s is heard as %s, as people in the south say it', (py, term) => {
  expect(hear(soundOf(py), term, false)).toBeGreaterThan(0)
  expect(hear(soundOf(py), term, false)).toBeLessThan(hear(soundOf(py), py.replace(/ /g, ''), false))
})

test.each(['yesuna', 'yeuan', 'yesaun', 'yessuan', 'yesuqn', 'tesuan'])('%s is nearly yesuan', (term) => {
  expect(hear(soundOf('ye suan'), term, false)).toBe(0)
  expect(hearNearly(soundOf('ye suan'), term, false)).toBeGreaterThan(0)
})

test.each(['yesunaq', 'yuesan', 'xxsuan', 'yesn', 'suye'])('%s is not', (term) => {
  expect(hearNearly(soundOf('ye suan'), term, false)).toBe(0)
})

test('one letter says less than two, and two less than four', () => {
  const order = ['daren', 'dar', 'da', 'd'].map(name)
  expect([...order].sort((a, b) => b - a)).toEqual(order)
})

test('a name without sound is not heard', () => {
  expect(hear(soundOf(''), 'a', false)).toBe(0)
  expect(hearNearly(soundOf(''), 'abcdef', false)).toBe(0)
})
