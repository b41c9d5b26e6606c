import Taro from '@tarojs/taro'
import * as browser from '../../src/platform/text-size.h5'
import * as phone from '../../src/platform/text-size.weapp'

const says = (answer: object) =>
  Object.assign(Taro, { getAppBaseInfo: () => answer as ReturnType<typeof Taro.getAppBaseInfo> })

test.each([
  ['its scale', { fontSizeScaleFactor: 1.4, fontSizeSetting: 23.8 }, 1.4],
  ['a smaller scale', { fontSizeScaleFactor: 0.94 }, 0.94],
  ['the size alone', { fontSizeSetting: 20.4 }, 1.2],
  ['the usual size of an iPhone', { fontSizeSetting: 17 }, 1],
  ['the usual size of Android', { fontSizeSetting: 16 }, 1],
  ['nothing', {}, 1],
  ['a scale that is none', { fontSizeScaleFactor: 0, fontSizeSetting: 'large' }, 1],
])('WeChat that says %s', (_, answer, scale) => {
  says(answer)
  expect(phone.hostTextScale()).toBeCloseTo(scale)
})

test('a host that cannot be asked has usual text, and so has a browser', () => {
  Object.assign(Taro, {
    getAppBaseInfo: () => {
      throw new Error('no')
    },
  })
  expect(phone.hostTextScale()).toBe(1)
  expect(browser.hostTextScale()).toBe(1)
})
