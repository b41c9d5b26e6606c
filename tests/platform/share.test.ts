import { copyText } from '../../src/platform/clipboard'
import { currentUrl } from '../../src/platform/current-url.h5'
import { shareLink as inBrowser } from '../../src/platform/share.h5'
import { shareLink as onPhone } from '../../src/platform/share.weapp'

jest.mock('../../src/platform/clipboard', () => ({ copyText: jest.fn() }))

const clipboard = jest.mocked(copyText)
const link = { title: 'title', text: 'text', path: 's/area/x/?v=261123' }
const data = { title: 'title', text: 'text', url: 'http://localhost/s/area/x/?v=261123' }
const named = (name: string) => Object.assign(new Error(name), { name })

/** A browser whose chooser answers so, or that has none. */
function aBrowser(share: (() => Promise<void>) | undefined, canShare?: () => boolean) {
  const call = share && jest.fn(share)
  Object.defineProperty(navigator, 'share', { value: call, configurable: true })
  Object.defineProperty(navigator, 'canShare', { value: canShare, configurable: true })
  return call
}

beforeEach(() => {
  clipboard.mockReset().mockResolvedValue({ ok: true })
  Object.assign(window, { __taroAppConfig: { router: { mode: 'browser', basename: '' } } })
})

test.each([
  ['says nothing of what it can share', undefined],
  ['can share a link', () => true],
])('a browser that %s opens its chooser, and nothing is copied', async (_, canShare) => {
  const share = aBrowser(() => Promise.resolve(), canShare)
  expect(await inBrowser(link)).toEqual({ ok: true, by: 'sharing' })
  expect(share?.mock.calls).toEqual([[data]])
  expect(clipboard).not.toHaveBeenCalled()
})

test.each(['AbortError', 'InvalidStateError'])('a chooser that ends in %s was turned away from', async (name) => {
  aBrowser(() => Promise.reject(named(name)))
  expect(await inBrowser(link)).toEqual({ ok: false, why: 'cancelled' })
  expect(clipboard).not.toHaveBeenCalled()
})

test.each([
  ['has no chooser', undefined, undefined],
  ['cannot share a link', () => Promise.resolve(), () => false],
  ['refuses', () => Promise.reject(named('NotAllowedError')), () => true],
  ['breaks', () => Promise.reject(new Error('no')), undefined],
])('a browser that %s copies the link', async (_, share, canShare) => {
  aBrowser(share, canShare)
  expect(await inBrowser(link)).toEqual({ ok: true, by: 'copying' })
  expect(clipboard.mock.calls).toEqual([[data.url]])
})

test('neither: it says why', async () => {
  aBrowser(undefined)
  clipboard.mockResolvedValue({ ok: false, why: 'failed' })
  expect(await inBrowser(link)).toEqual({ ok: false, why: 'failed' })
})

test('in a folder of a host, links have the folder and the url of a page has not', async () => {
  Object.assign(window, { __taroAppConfig: { router: { basename: '/minjia' } } })
  window.history.replaceState(null, '', '/minjia/pages/area?id=x')
  aBrowser(undefined)
  await inBrowser(link)
  expect(clipboard.mock.calls).toEqual([['http://localhost/minjia/s/area/x/?v=261123']])
  expect(currentUrl()).toBe('/pages/area?id=x')
})

test('on WeChat no call opens the chooser', async () => {
  expect(await onPhone(link)).toEqual({ ok: false, why: 'unsupported' })
})
