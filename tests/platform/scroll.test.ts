import Taro from '@tarojs/taro'
import { scrollToTop } from '../../src/platform/scroll'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { pageScrollTo: jest.fn() } }))

const host = jest.mocked(Taro)

test('the page is put at its top at once', () => {
  host.pageScrollTo.mockResolvedValue({ errMsg: 'pageScrollTo:ok' })
  scrollToTop()
  expect(host.pageScrollTo.mock.calls).toEqual([[{ scrollTop: 0, duration: 0 }]])
})

test('a host that cannot scroll does not break the page', async () => {
  const unhandled = jest.fn()
  process.on('unhandledRejection', unhandled)
  host.pageScrollTo.mockRejectedValue({ errMsg: 'pageScrollTo:fail' })
  scrollToTop()
  await new Promise((done) => setTimeout(done, 20))
  expect(unhandled).not.toHaveBeenCalled()
  process.off('unhandledRejection', unhandled)
})
