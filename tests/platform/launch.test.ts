import Taro from '@tarojs/taro'
import { isSinglePage as inBrowser } from '../../src/platform/launch.h5'
import { isSinglePage } from '../../src/platform/launch.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getLaunchOptionsSync: jest.fn() } }))

const host = jest.mocked(Taro)

test.each([
  ['a page of Moments', 1154, true],
  ['the whole app, opened from such a page', 1155, false],
  ['the list of apps', 1001, false],
  ['a chat', 1007, false],
  ['a card in a group', 1008, false],
  ['a group with its ticket', 1044, false],
  ['a group tool', 1158, false],
  ['something without a scene', undefined, false],
])('opened from %s (%s): a single page is %s', (_, scene, single) => {
  host.getLaunchOptionsSync.mockReturnValue({ scene } as ReturnType<typeof Taro.getLaunchOptionsSync>)
  expect(isSinglePage()).toBe(single)
})

test('a host that does not say how it was started, or has no such call, shows the whole app', () => {
  host.getLaunchOptionsSync.mockImplementation(() => {
    throw new Error('fail')
  })
  expect(isSinglePage()).toBe(false)
  Object.assign(host, { getLaunchOptionsSync: undefined })
  expect(isSinglePage()).toBe(false)
})

test('a browser is never a single page of Moments', () => {
  expect(inBrowser()).toBe(false)
})
