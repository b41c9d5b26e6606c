import Taro from '@tarojs/taro'
import * as browser from '../../src/platform/theme.h5'
import * as phone from '../../src/platform/theme.weapp'

const mockThemes: ((answer: { theme?: unknown }) => void)[] = []

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getAppBaseInfo: jest.fn(),
    onThemeChange: (call: (answer: { theme?: unknown }) => void) => mockThemes.push(call),
  },
}))

const host = jest.mocked(Taro)
type Query = Pick<MediaQueryList, 'matches' | 'addEventListener'>
const media = (answer: (() => Partial<Query>) | undefined) => Object.assign(window, { matchMedia: answer })

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  [undefined, 'light'],
  ['sepia', 'light'],
])('a phone that says %s is %s', (theme, read) => {
  host.getAppBaseInfo.mockReturnValue({ theme } as ReturnType<typeof Taro.getAppBaseInfo>)
  expect(phone.systemTheme()).toBe(read)
})

test('a phone too old to say is light', () => {
  host.getAppBaseInfo.mockImplementation(() => {
    throw new TypeError('getAppBaseInfo is not a function')
  })
  expect(phone.systemTheme()).toBe('light')
})

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  [undefined, 'light'],
])('a phone that changes to %s is heard as %s', (theme, heard) => {
  const change = jest.fn()
  phone.onSystemTheme(change)
  mockThemes.at(-1)?.({ theme })
  expect(change.mock.calls).toEqual([[heard]])
})

test('a phone that never says so is no fault', () => {
  const taro: { onThemeChange?: unknown } = Taro
  const kept = taro.onThemeChange
  delete taro.onThemeChange
  expect(() => phone.onSystemTheme(jest.fn())).not.toThrow()
  taro.onThemeChange = kept
})

test.each([
  ['dark', () => ({ matches: true }), 'dark'],
  ['light', () => ({ matches: false }), 'light'],
  ['nothing', undefined, 'light'],
] as const)('a browser that says %s is read', (_, answer, theme) => {
  media(answer)
  expect(browser.systemTheme()).toBe(theme)
})

test('a browser that changes is heard', () => {
  const change = jest.fn()
  let tell: ((event: { matches: boolean }) => void) | undefined
  media(() => ({
    matches: false,
    addEventListener: (_: string, call: unknown) => {
      tell = call as typeof tell
    },
  }))
  browser.onSystemTheme(change)
  tell?.({ matches: true })
  tell?.({ matches: false })
  expect(change.mock.calls).toEqual([['dark'], ['light']])
})

test.each([
  ['without matchMedia', undefined],
  ['whose query cannot be listened to', () => ({ matches: false })],
])('a browser %s is left alone', (_, answer) => {
  media(answer)
  expect(() => browser.onSystemTheme(jest.fn())).not.toThrow()
})
