import Taro from '@tarojs/taro'
import { hostBars as inBrowser } from '../../src/platform/host-bars.h5'
import { hostBars } from '../../src/platform/host-bars.weapp'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getWindowInfo: jest.fn(), getMenuButtonBoundingClientRect: jest.fn() },
}))

const host = jest.mocked(Taro)
const say = (window: object, capsule: object) => {
  host.getWindowInfo.mockReturnValue(window as ReturnType<typeof Taro.getWindowInfo>)
  host.getMenuButtonBoundingClientRect.mockReturnValue(
    capsule as ReturnType<typeof Taro.getMenuButtonBoundingClientRect>,
  )
}

test.each([
  ['a phone with a notch', { statusBarHeight: 47, windowWidth: 390 }, { top: 51, height: 32, left: 296 }, [47, 40, 98]],
  ['a small phone', { statusBarHeight: 20, windowWidth: 320 }, { top: 24, height: 32, left: 226 }, [20, 40, 98]],
  ['a host that gives no status bar', { windowWidth: 375 }, { top: 26, height: 32, left: 281 }, [20, 44, 98]],
  [
    'a capsule not laid out yet',
    { statusBarHeight: 44, windowWidth: 375 },
    { top: 0, height: 0, left: 0 },
    [44, 44, 96],
  ],
  [
    'a capsule over the status bar',
    { statusBarHeight: 44, windowWidth: 375 },
    { top: 4, height: 32, left: 281 },
    [44, 44, 96],
  ],
])('%s: the row keeps clear of the capsule', (_, window, capsule, [top, row, right]) => {
  say(window, capsule)
  expect(hostBars()).toEqual({ top, row, right })
})

test.each([
  ['the window', 'getWindowInfo'],
  ['the capsule', 'getMenuButtonBoundingClientRect'],
] as const)('a host that will not say where %s is gets room enough', (_, call) => {
  say({ statusBarHeight: 47, windowWidth: 390 }, { top: 51, height: 32, left: 296 })
  host[call].mockImplementation(() => {
    throw new Error('fail')
  })
  expect(hostBars()).toEqual({ top: 20, row: 44, right: 96 })
})

test('a browser covers nothing, and the row can be hit', () => {
  expect(inBrowser()).toMatchObject({ top: 0 })
  expect(inBrowser().row).toBeGreaterThanOrEqual(44)
})
