import Taro from '@tarojs/taro'
import { shelf } from '@/platform/storage'

afterEach(() => {
  jest.restoreAllMocks()
  Taro.clearStorageSync()
})

test('what was written is read again, under its own key', () => {
  expect(shelf.write('a', '一')).toBe(true)
  expect(shelf.write('b', '{"n":1}')).toBe(true)
  expect(shelf.read('a')).toBe('一')
  expect(shelf.read('b')).toBe('{"n":1}')
})

test('an empty shelf has nothing under any key', () => {
  expect(shelf.read('never')).toBeUndefined()
})

test.each([[''], [0], [null], [undefined], [{ version: 1 }], [['a']], [true]])(
  'what is not a text counts as nothing: %p',
  (kept) => {
    jest.spyOn(Taro, 'getStorageSync').mockReturnValue(kept)
    expect(shelf.read('a')).toBeUndefined()
  },
)

test('a shelf that cannot be read is an empty one', () => {
  jest.spyOn(Taro, 'getStorageSync').mockImplementation(() => {
    throw new Error('getStorageSync:fail')
  })
  expect(shelf.read('a')).toBeUndefined()
})

test('a full shelf says that it could not keep the text, and keeps what it had', () => {
  shelf.write('a', '一')
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('setStorageSync:fail exceed storage max size 10Mb')
  })
  expect(shelf.write('a', '二')).toBe(false)
  expect(shelf.read('a')).toBe('一')
})
