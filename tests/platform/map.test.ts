import Taro from '@tarojs/taro'
import { openMap as inBrowser } from '../../src/platform/map.h5'
import { openMap as onPhone } from '../../src/platform/map.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { openLocation: jest.fn() } }))

const host = jest.mocked(Taro)
const spot = { lat: 26.9, lng: 117.17, name: '例子小屋', address: '例子路1号' }

afterEach(() => jest.restoreAllMocks())

test('the phone’s map gets point, name and address', async () => {
  host.openLocation.mockResolvedValue({ errMsg: 'openLocation:ok' })
  expect(await onPhone(spot)).toEqual({ ok: true })
  expect(host.openLocation.mock.calls).toEqual([
    [{ latitude: 26.9, longitude: 117.17, name: '例子小屋', address: '例子路1号', scale: 16 }],
  ])
})

test.each([
  ['openLocation:fail cancel', 'cancelled'],
  ['openLocation:fail auth deny', 'denied'],
  ['openLocation:fail', 'failed'],
])('a phone that answers %s has %s', async (errMsg, why) => {
  host.openLocation.mockRejectedValue({ errMsg })
  expect(await onPhone(spot)).toEqual({ ok: false, why })
})

describe('in a browser', () => {
  test('a map opens beside, at the place, and cannot reach back to us', async () => {
    const tab = { opener: window as Window | null }
    const open = jest.spyOn(window, 'open').mockReturnValue(tab as unknown as Window)
    expect(await inBrowser({ ...spot, name: '甲;乙:丙|丁' })).toEqual({ ok: true })
    const [address = '', target] = open.mock.calls[0] ?? []
    const { origin, pathname, searchParams } = new URL(String(address))
    expect([origin + pathname, target]).toEqual(['https://apis.map.qq.com/uri/v1/marker', '_blank'])
    expect(searchParams.get('marker')).toBe('coord:26.9,117.17;title:甲 乙 丙 丁;addr:例子路1号')
    expect(tab.opener).toBeNull()
  })

  test('one that opens no tabs says so', async () => {
    jest.spyOn(window, 'open').mockReturnValue(null)
    expect(await inBrowser(spot)).toEqual({ ok: false, why: 'denied' })
  })
})
