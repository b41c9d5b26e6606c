import * as words from '#wording/aid'
import { Metronome } from '@/features/tips/components/metronome'
import * as sound from '@/platform/beat-sound'
import * as push from '@/platform/vibrate'
import { click, draw, only, run } from '../../support/draw'

const MINUTE = 60_000
const aid = (shown = true, set: number | undefined = 30) => ({
  steps: [],
  at: 1,
  go: () => undefined,
  beat: { rate: 110, set },
  shown,
  onShown: () => undefined,
})

const heard: number[] = []
const close = jest.fn()
let vibrate: jest.SpyInstance

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 })
  heard.length = 0
  close.mockClear()
  vibrate = jest.spyOn(push, 'vibrate').mockReturnValue(undefined)
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

const speaks = (answers = true) =>
  jest.spyOn(sound, 'openBeatSound').mockReturnValue({ click: () => (heard.push(Date.now()), answers), close })
const wait = (ms: number) => run(() => void jest.advanceTimersByTime(ms))
const mark = (root: ParentNode) => only(root, '#beat-mark').textContent
const start = (root: ParentNode) => click(only(root, '#beat'))

test('beats 110 times a minute, each beat to be heard, felt and seen', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  expect(mark(root)).toBe('110')
  start(root)
  expect([heard.length, mark(root)]).toEqual([1, '1'])
  const looks = [only(root, '#beat-mark').className]
  wait(546)
  looks.push(only(root, '#beat-mark').className)
  expect(mark(root)).toBe('2')
  expect(new Set(looks).size).toBe(2)
  wait(MINUTE - 546)
  expect(heard).toHaveLength(111)
  expect(vibrate).toHaveBeenCalledTimes(111)
  const gaps = heard.slice(1).map((at, i) => at - (heard[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(544)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(547)
})

test('counts to thirty, then says to breathe, then counts again', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  start(root)
  wait(29 * (MINUTE / 110) + 1)
  expect(mark(root)).toBe('30')
  wait(MINUTE / 110)
  expect(mark(root)).toBe(words.breathe)
  wait(10 * (MINUTE / 110))
  expect(mark(root)).toBe('1')
})

test('does not count where the tip names no number', () => {
  speaks()
  const { root } = draw(<Metronome aid={{ ...aid(), beat: { rate: 100 } }} />)
  start(root)
  wait(3000)
  expect(mark(root)).toBe(words.press)
  expect(root.textContent).not.toContain('吹')
  expect(heard).toHaveLength(6)
})

test('timers that come late make neither a burst nor a slower beat', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  start(root)
  for (let i = 0; i < 200; i += 1) {
    // the clock runs on while the phone is busy
    jest.setSystemTime(Date.now() + ((i * 37) % 40))
    wait(200)
  }
  const began = heard[0] ?? 0
  const off = heard.map((at) => ((at - began) * 110) / MINUTE).map((place) => (place - Math.floor(place + 1e-6)) * 545)
  expect(Math.max(...off)).toBeLessThan(120)
  const rate = ((heard.length - 1) * MINUTE) / ((heard[heard.length - 1] ?? 0) - began)
  expect(rate).toBeGreaterThan(105)
  expect(rate).toBeLessThan(111)
})

test('a phone that slept goes on with one beat, not with all that it missed', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  start(root)
  jest.setSystemTime(Date.now() + 20_000)
  wait(546)
  expect(heard).toHaveLength(2)
})

test('a clock that is set back does not stop the beat', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  start(root)
  wait(2000)
  const before = heard.length
  jest.setSystemTime(Date.now() - 3_600_000)
  wait(6000)
  expect(heard.length - before).toBeGreaterThanOrEqual(9)
})

test('stops by a tap, when its page is no longer in front, and when it is gone', () => {
  const ways = [
    (drawn: ReturnType<typeof draw>) => click(only(drawn.root, '#beat')),
    (drawn: ReturnType<typeof draw>) => drawn.redraw(<Metronome aid={aid(false)} />),
    (drawn: ReturnType<typeof draw>) => drawn.remove(),
  ]
  speaks()
  for (const [i, way] of ways.entries()) {
    const drawn = draw(<Metronome aid={aid()} />)
    start(drawn.root)
    wait(1000)
    way(drawn)
    const before = heard.length
    wait(5000)
    expect(heard.length).toBe(before)
    expect(close).toHaveBeenCalledTimes(i + 1)
    expect(jest.getTimerCount()).toBe(0)
  }
})

test('comes back stopped when the page does, and starts again from one', () => {
  speaks()
  const drawn = draw(<Metronome aid={aid()} />)
  start(drawn.root)
  wait(3000)
  drawn.redraw(<Metronome aid={aid(false)} />)
  drawn.redraw(<Metronome aid={aid()} />)
  expect(mark(drawn.root)).toBe('110')
  start(drawn.root)
  expect(mark(drawn.root)).toBe('1')
})

test.each([
  ['a phone without sound', () => jest.spyOn(sound, 'openBeatSound').mockReturnValue(undefined)],
  ['a phone that keeps still', () => speaks(false)],
])('%s: the beat is seen and felt, and that is said once', (_, stand) => {
  stand()
  const { root } = draw(<Metronome aid={aid()} />)
  expect(root.textContent).not.toContain(words.beatStill)
  start(root)
  wait(5 * 546)
  expect(root.textContent?.split(words.beatStill)).toHaveLength(2)
  expect(vibrate).toHaveBeenCalledTimes(6)
  expect(mark(root)).toBe('6')
})

test('a phone that is heard says nothing of it', () => {
  speaks()
  const { root } = draw(<Metronome aid={aid()} />)
  start(root)
  wait(10_000)
  expect(root.textContent).not.toContain(words.beatStill)
})

test('without a beat there is nothing', () => {
  expect(draw(<Metronome aid={{ ...aid(), beat: undefined }} />).root.textContent).toBe('')
})
