import Taro from '@tarojs/taro'
import { param, parseUrl, route, urlOf, type Route } from '../../src/routes'
import { nameScreenshots as inBrowser } from '../../src/platform/screenshot.h5'
import { nameScreenshots } from '../../src/platform/screenshot.weapp'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { onUserCaptureScreen: jest.fn(), getCurrentPages: jest.fn() },
}))
jest.mock('../../src/platform/current-url', () => jest.requireActual<object>('../../src/platform/current-url.weapp'))

const listen = jest.fn<void, [() => { query: string }]>()
const stand = (...pages: { route?: string; options?: object }[]) =>
  jest.mocked(Taro).getCurrentPages.mockReturnValue(pages)

/** What the host is told of a screenshot taken now. */
function captured(): string {
  listen.mockClear()
  Object.assign(Taro, { onUserCaptureScreen: listen })
  nameScreenshots()
  expect(listen).toHaveBeenCalledTimes(1)
  return listen.mock.calls[0]?.[0]().query ?? 'none'
}

/** As WeChat hands parameters over: still encoded. */
const asItCame = (one: Route) =>
  Object.fromEntries(Object.entries(one.params).map(([k, v]) => [k, encodeURIComponent(v)]))

const routes: readonly Route[] = [
  route('area', { id: '2022-care' }),
  route('digest', { areas: '2022-care.2022-family', tips: 'folic-acid', length: 'short' }),
  { name: 'area', params: { id: '2022-care', v: '7' } },
  { name: 'tip', params: { id: '叶酸 100%' } },
  { name: 'tip', params: { id: 'a&b=c?d#e%2F' } },
]

describe.each(routes.map((one) => [urlOf(one), one] as const))('on %s', (url, one) => {
  const path = url.slice(1).split('?')[0] ?? ''

  test('the query is that of the page, encoded once, with nothing of Taro’s in it', () => {
    stand({ route: 'pages/review' }, { route: path, options: { ...asItCame(one), $taroTimestamp: 1700000000000 } })
    expect(captured()).toBe(url.split('?')[1])
  })

  test('opens the same page again', () => {
    stand({ route: path, options: asItCame(one) })
    expect(parseUrl(`/${path}?${captured()}`)).toEqual(one)
  })
})

test('values that the host has decoded already are encoded once as well', () => {
  stand({ route: 'packages/tips/tip', options: { id: '叶酸', v: '100%' } })
  const query = captured()
  expect(query).toBe('id=%E5%8F%B6%E9%85%B8&v=100%25')
  expect(query.split('&').map((pair) => param(pair.split('=')[1]))).toEqual(['叶酸', '100%'])
})

test.each([
  ['a page without parameters', [{ route: 'pages/review', options: {} }]],
  ['no page at all', []],
])('%s gives an empty query', (_, pages) => {
  stand(...pages)
  expect(captured()).toBe('')
})

test('half a character is dropped instead of thrown over', () => {
  stand({ route: 'packages/tips/tip', options: { id: '\ud83d' } })
  expect(captured()).toBe('id=')
})

test('the query is asked for when the screenshot is taken, not before', () => {
  stand({ route: 'pages/review' })
  captured()
  stand({ route: 'pages/area', options: { id: '2022-care' } })
  expect(listen.mock.calls[0]?.[0]()).toEqual({ query: 'id=2022-care' })
})

test('a host without the call, one that refuses it and a browser are left in peace', () => {
  Object.assign(Taro, { onUserCaptureScreen: undefined })
  expect(nameScreenshots).not.toThrow()
  Object.assign(Taro, {
    onUserCaptureScreen: () => {
      throw new Error('fail')
    },
  })
  expect(nameScreenshots).not.toThrow()
  expect(inBrowser).not.toThrow()
})
