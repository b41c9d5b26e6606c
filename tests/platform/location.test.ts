import Taro from '@tarojs/taro'
import { PATIENCE } from '../../src/platform/located'
import { locate as inBrowser } from '../../src/platform/location.h5'
import { locate as onPhone } from '../../src/platform/location.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getFuzzyLocation: jest.fn() } }))

const host = jest.mocked(Taro)
const here = { latitude: 26.9, longitude: 117.17 }
const found = { ok: true, point: { lat: 26.9, lng: 117.17 } }
type Fuzzy = Awaited<ReturnType<typeof Taro.getFuzzyLocation>>

describe('on the phone', () => {
  test('says where it is, roughly, in degrees of WGS84', async () => {
    host.getFuzzyLocation.mockResolvedValue({ ...here, errMsg: 'getFuzzyLocation:ok' })
    expect(await onPhone()).toEqual(found)
    expect(host.getFuzzyLocation.mock.calls.at(-1)).toEqual([{ type: 'wgs84' }])
  })

  test.each([
    ['getFuzzyLocation:fail auth deny', 'denied'],
    ['getFuzzyLocation:fail:auth denied', 'denied'],
    ['getFuzzyLocation:fail privacy permission is not authorized', 'denied'],
    ['getFuzzyLocation:fail cancel', 'denied'],
    ['getFuzzyLocation:fail system error', 'failed'],
    ['getFuzzyLocation:fail ERROR_NOCELL&WIFI_LOCATIONSWITCHOFF', 'failed'],
  ])('%s is %s', async (errMsg, why) => {
    host.getFuzzyLocation.mockRejectedValue({ errMsg })
    expect(await onPhone()).toEqual({ ok: false, why })
  })

  test('a WeChat that does not know the call says so', async () => {
    host.getFuzzyLocation.mockResolvedValue({ errMsg: 'getFuzzyLocation:not supported' } as unknown as Fuzzy)
    expect(await onPhone()).toEqual({ ok: false, why: 'unsupported' })
    host.getFuzzyLocation.mockImplementation(() => {
      throw new TypeError('getFuzzyLocation is not a function')
    })
    expect(await onPhone()).toEqual({ ok: false, why: 'failed' })
  })

  test('an answer that never comes is a timeout, and one that comes late changes nothing', async () => {
    jest.useFakeTimers()
    let late: (answer: Fuzzy) => void = () => undefined
    host.getFuzzyLocation.mockImplementation(() => new Promise((resolve) => (late = resolve)))
    const asked = onPhone()
    await jest.advanceTimersByTimeAsync(PATIENCE - 1)
    const early = await Promise.race([asked, Promise.resolve('waiting')])
    await jest.advanceTimersByTimeAsync(1)
    late(here as unknown as Fuzzy)
    expect([early, await asked]).toEqual(['waiting', { ok: false, why: 'timeout' }])
    jest.useRealTimers()
  })
})

describe('in a browser', () => {
  type Ask = (yes: PositionCallback, no: PositionErrorCallback, options: PositionOptions) => void
  const browser = (ask: Ask | undefined) => {
    Reflect.deleteProperty(navigator, 'geolocation')
    if (ask) Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: ask }, configurable: true })
  }

  test('says where it is, without asking for its best, and gives up after a while', async () => {
    const ask = jest.fn<void, Parameters<Ask>>((yes) => yes({ coords: here } as GeolocationPosition))
    browser(ask)
    expect(await inBrowser()).toEqual(found)
    expect(ask.mock.calls[0]?.[2]).toMatchObject({ enableHighAccuracy: false, timeout: PATIENCE })
  })

  test.each([
    [1, 'denied'],
    [2, 'failed'],
    [3, 'timeout'],
  ])('a refusal of code %i is %s', async (code, why) => {
    browser((_, no) => no({ code } as GeolocationPositionError))
    expect(await inBrowser()).toEqual({ ok: false, why })
  })

  test('one that knows no places says so', async () => {
    browser(undefined)
    expect(await inBrowser()).toEqual({ ok: false, why: 'unsupported' })
  })
})
