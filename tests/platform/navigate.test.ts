import Taro from '@tarojs/taro'
import { goBack, hasBack, openUrl, replaceUrl, restartAt } from '../../src/platform/navigate'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getCurrentPages: jest.fn(),
    navigateBack: jest.fn(),
    navigateTo: jest.fn(),
    redirectTo: jest.fn(),
    reLaunch: jest.fn(),
    switchTab: jest.fn(),
  },
}))

const host = jest.mocked(Taro)
const WAYS = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const
const ok = { errMsg: 'ok' }
const pages = (count: number) => host.getCurrentPages.mockReturnValue(Array.from({ length: count }, () => ({})))
const refuse = (errMsg: unknown) => WAYS.forEach((way) => host[way].mockRejectedValue(errMsg))
const taken = () => WAYS.flatMap((way) => host[way].mock.calls.map(([options]) => [way, options]))

beforeEach(() => {
  jest.resetAllMocks()
  pages(1)
  WAYS.forEach((way) => host[way].mockResolvedValue(ok))
})

test.each([
  [1, false, 'navigateTo'],
  [8, false, 'navigateTo'],
  [9, false, 'redirectTo'],
  [10, false, 'redirectTo'],
  [1, true, 'switchTab'],
  [10, true, 'switchTab'],
] as const)('with %d pages open, a page (tab: %s) is opened by %s', async (count, tab, way) => {
  pages(count)
  expect(await openUrl('/pages/area?id=a', { tab })).toEqual({ ok: true })
  expect(taken()).toEqual([[way, { url: '/pages/area?id=a' }]])
})

test.each([
  [{ errMsg: 'navigateTo:fail page "pages/x" is not found' }, 'missing'],
  [{ errMsg: 'navigateTo:fail page not found' }, 'missing'],
  [{ errMsg: 'navigateTo:fail 页面不存在' }, 'missing'],
  [{ errMsg: 'navigateTo:fail timeout' }, 'package'],
  [{ errMsg: 'loadSubpackage:fail' }, 'package'],
  [new Error('Loading chunk 3 failed'), 'package'],
  [{ errMsg: undefined }, 'package'],
  ['gone', 'package'],
  [undefined, 'package'],
  [null, 'package'],
])('a refusal of %j is a value that says: %s', async (error, why) => {
  refuse(error)
  expect(await openUrl('/pages/x', { tab: false })).toEqual({ ok: false, why })
  expect(await openUrl('/pages/x', { tab: true })).toEqual({ ok: false, why })
})

test.each([
  ['replaces the page', () => replaceUrl('/pages/lost'), ['redirectTo', { url: '/pages/lost' }]],
  ['starts again', () => restartAt('/pages/review'), ['reLaunch', { url: '/pages/review' }]],
  ['goes back', () => goBack(), ['navigateBack', undefined]],
] as const)('%s, and a refusal harms nobody', async (_, go, asked) => {
  refuse({ errMsg: 'fail' })
  expect(go()).toBeUndefined()
  await Promise.resolve()
  expect(taken()).toEqual([asked])
})

test.each([
  [0, false],
  [1, false],
  [2, true],
])('with %d pages open, a way back: %s', (count, back) => {
  pages(count)
  expect(hasBack()).toBe(back)
})
