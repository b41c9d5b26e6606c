import Taro from '@tarojs/taro'
import { readCityFile as inBrowser } from '../../src/platform/city-file.h5'
import { readCityFile as onPhone } from '../../src/platform/city-file.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { getFileSystemManager: jest.fn() } }))

interface Reading {
  readonly filePath: string
  readonly encoding: string
  readonly success: (answer: { readonly data: string | ArrayBuffer }) => void
  readonly fail: () => void
}

const host = jest.mocked(Taro)
const files = (readFile: (call: Reading) => void) =>
  host.getFileSystemManager.mockReturnValue({ readFile } as unknown as ReturnType<typeof Taro.getFileSystemManager>)

test('the phone reads the file of a city out of the package, as text', async () => {
  const read = jest.fn((call: Reading) => call.success({ data: '{"places":[]}' }))
  files(read)
  expect(await onPhone('350100')).toBe('{"places":[]}')
  expect(read.mock.calls[0]?.[0]).toMatchObject({ filePath: 'packages/sites/cities/350100.json', encoding: 'utf8' })
})

test.each([
  ['is not there', (call: Reading) => call.fail()],
  ['comes as bytes', (call: Reading) => call.success({ data: new ArrayBuffer(2) })],
])('a file that %s is nothing', async (_, read) => {
  files(read)
  expect(await onPhone('350100')).toBeUndefined()
})

describe('in a browser', () => {
  const answers = (answer: () => Promise<unknown>) => {
    const fetched = jest.fn<Promise<unknown>, [string]>(answer)
    Object.assign(globalThis, { fetch: fetched })
    return fetched
  }

  test('the file lies beside the app', async () => {
    const fetched = answers(() => Promise.resolve({ ok: true, text: () => Promise.resolve('text') }))
    expect(await inBrowser('350400')).toBe('text')
    expect(fetched.mock.calls[0]?.[0]).toMatch(/\/cities\/350400\.json$/)
  })

  test.each([
    ['no such file', () => Promise.resolve({ ok: false, text: () => Promise.resolve('404') })],
    ['no signal', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a line that breaks', () => Promise.resolve({ ok: true, text: () => Promise.reject(new Error('aborted')) })],
  ])('%s is nothing', async (_, answer) => {
    answers(answer)
    expect(await inBrowser('350400')).toBeUndefined()
  })
})
