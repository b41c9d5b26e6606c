import Taro from '@tarojs/taro'
import { fetchText as onPhone } from '../../src/platform/fetch-text.weapp'
import { networkNow } from '../../src/platform/network.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { request: jest.fn(), getNetworkType: jest.fn() } }))

const taro = jest.mocked(Taro)

interface Call {
  readonly url: string
  readonly success: (answer: object) => void
  readonly fail: (answer: object) => void
}
const ASKING = { most: 10, fresh: true }

/** WeChat's request: `act` answers; the task can be told to stop once the headers are there. */
function aHost(act: (call: Call) => void, length?: string) {
  taro.request.mockImplementation(((call: Call) => {
    const aborted = { yes: false }
    const task = Promise.resolve() as unknown as Taro.RequestTask<unknown>
    task.abort = () => {
      aborted.yes = true
      call.fail({ errMsg: 'request:fail abort' })
    }
    task.onHeadersReceived = (hear) => {
      if (length) hear({ header: { 'content-length': length } })
    }
    setTimeout(() => aborted.yes || act(call), 0)
    return task
  }) as unknown as typeof Taro.request)
}

test.each([
  [200, 'text', { ok: true, text: 'text' }],
  [200, 'a text that is too long', { ok: false, why: 'large' }],
  [200, { not: 'text' }, { ok: false, why: 'server' }],
  [404, 'no', { ok: false, why: 'missing' }],
  [410, 'no', { ok: false, why: 'missing' }],
  [403, 'no', { ok: false, why: 'server' }],
  [503, 'no', { ok: false, why: 'server' }],
])('on the phone, status %d with %j', async (statusCode, data, came) => {
  aHost(({ success }) => success({ statusCode, data, header: {} }))
  expect(await onPhone('https://content.test/a', ASKING)).toEqual(came)
})

test.each([
  ['request:fail timeout', 'timeout'],
  ['request:fail url not in domain list', 'refused'],
  ['request:fail net::ERR_INTERNET_DISCONNECTED', 'offline'],
  ['request:fail net::ERR_NAME_NOT_RESOLVED', 'unreachable'],
  ['', 'unreachable'],
])('on the phone, %s', async (errMsg, why) => {
  aHost(({ fail }) => fail({ errMsg }))
  expect(await onPhone('https://content.test/a', ASKING)).toEqual({ ok: false, why })
})

test('on the phone, what says that it is too long is not loaded', async () => {
  aHost(({ success }) => success({ statusCode: 200, data: 'x' }), '11')
  expect(await onPhone('https://content.test/a', ASKING)).toEqual({ ok: false, why: 'large' })
})

test.each([
  ['wifi', 'free'],
  ['none', 'none'],
  ['5g', 'metered'],
  ['unknown', 'metered'],
] as const)('a network of the kind %s is %s', async (networkType, is) => {
  taro.getNetworkType.mockResolvedValue({ networkType, errMsg: '' })
  expect(await networkNow()).toBe(is)
  taro.getNetworkType.mockRejectedValue(new Error('fail'))
  expect(await networkNow()).toBe('metered')
})
