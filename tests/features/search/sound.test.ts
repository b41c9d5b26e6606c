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

describe('how well 心肺复120 is heard', () => {
  const sound = soundOf(' xin fei  fu 120')
  test.each([
    ['xinfeifu120', false, 1, 'all of it'],
    ['xff120', false, 0.9, 'all initials, a number whole'],
    ['xinfeif', false, 0.9, 'its beginning'],
    ['xinf', false, 0.9, 'four letters of it'],
    ['xin', false, 0.9 * 0.8, 'three say less'],
    ['xi', false, 0.9 * 0.5, 'two less'],
    ['x', false, 0.9 * 0.15, 'one hardly anything'],
    ['xff1', false, 0.75, 'the first initials'],
    ['feifu', false, 0.75, 'a later word'],
    ['feifu', true, 0, 'which does not begin the name'],
    ['ff12', false, 0.6, 'initials in the middle'],
    ['ff12', true, 0, 'which do not begin it either'],
    ['ifei', false, 0, 'nothing where a syllable does not begin'],
  ])('%s (whole: %s) %d: %s', (term, whole, score) => {
    expect(hear(sound, term, whole)).toBeCloseTo(score, 10)
  })
})

test('a blurred sound is believed from four letters on, and of a word only its beginning', () => {
  const sound = soundOf('zhong sheng')
  expect(hear(sound, 'zong', false)).toBe(0.6)
  expect(hear(sound, 'zon', false)).toBe(0)
  expect(hear(sound, 'sens', false)).toBe(0)
  expect(hear(sound, 'seng', false)).toBe(0.6)
  expect(hear(sound, 'seng', true)).toBe(0)
})

test('a slip at the beginning of the name is heard better than one in a later word, which begins no name', () => {
  const sound = soundOf('xin fei fu su')
  expect(hearNearly(sound, 'xinfai', false)).toBe(0.5)
  expect(hearNearly(sound, 'feifo', false)).toBe(0.4)
  expect(hearNearly(sound, 'feifo', true)).toBe(0)
  expect(hearNearly(sound, 'xinfai', true)).toBe(0.5)
  expect(hearNearly(sound, 'xinf', false)).toBe(0)
})
