import { withPatience } from '@/platform/patience'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('an answer in time is handed on, and no clock is left running', async () => {
  await expect(withPatience(Promise.resolve('here'), 100)).resolves.toBe('here')
  expect(jest.getTimerCount()).toBe(0)
})

test('an answer that does not come is undefined once the patience is over', async () => {
  const asked = withPatience(new Promise<string>(() => undefined), 100)
  jest.advanceTimersByTime(99)
  expect(jest.getTimerCount()).toBe(1)
  jest.advanceTimersByTime(1)
  await expect(asked).resolves.toBeUndefined()
})

test('an answer that comes too late changes nothing', async () => {
  let answer: (value: string) => void = () => undefined
  const asked = withPatience(new Promise<string>((resolve) => (answer = resolve)), 100)
  jest.advanceTimersByTime(100)
  answer('late')
  await expect(asked).resolves.toBeUndefined()
})

test('a refusal is handed on, and no clock is left running', async () => {
  await expect(withPatience(Promise.reject(new Error('refused')), 100)).rejects.toThrow('refused')
  expect(jest.getTimerCount()).toBe(0)
})

test('a refusal that comes too late troubles nobody', async () => {
  let refuse: (error: Error) => void = () => undefined
  const asked = withPatience(new Promise<string>((_, reject) => (refuse = reject)), 100)
  jest.advanceTimersByTime(100)
  refuse(new Error('late'))
  await expect(asked).resolves.toBeUndefined()
})
