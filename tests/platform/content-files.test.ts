import Taro from '@tarojs/taro'
import { contentFiles as inBrowser } from '../../src/platform/content-files.h5'
import { contentFiles as onPhone } from '../../src/platform/content-files.weapp'

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { env: { USER_DATA_PATH: 'wxfile://usr' }, getFileSystemManager: jest.fn() },
}))

const taro = jest.mocked(Taro)

/** A disk that throws as WeChat's does; `full` and `stuck` refuse to write and to put in place. */
function aDisk(state: { full?: boolean; stuck?: boolean; gone?: boolean } = {}) {
  const files = new Map<string, string>()
  const have = (path: string) => {
    const text = files.get(path)
    if (text === undefined) throw new Error('no such file or directory')
    return text
  }
  const host = {
    readFileSync: have,
    writeFileSync: (path: string, text: string) => {
      files.set(path, state.full ? text.slice(0, 1) : text)
      if (state.full) throw new Error('the maximum size of the file storage limit is exceeded')
    },
    renameSync: (from: string, to: string) => {
      if (state.stuck) throw new Error('permission denied')
      files.set(to, have(from))
      files.delete(from)
    },
    unlinkSync: (path: string) => {
      have(path)
      files.delete(path)
    },
    mkdirSync: () => {
      throw new Error('file already exists')
    },
    readdirSync: (folder: string) => {
      if (state.gone) throw new Error('no such file or directory')
      return [...files.keys()].map((path) => path.slice(folder.length + 1))
    },
  }
  taro.getFileSystemManager.mockReturnValue(host as unknown as Taro.FileSystemManager)
  return files
}

test('a phone keeps files in a folder of its own, each put in its place whole', () => {
  const files = aDisk()
  expect(onPhone.read('held.json')).toBeUndefined()
  expect(onPhone.write('held.json', '闽')).toBe(true)
  expect([...files]).toEqual([['wxfile://usr/content/held.json', '闽']])
  expect(onPhone.read('held.json')).toBe('闽')
  expect(onPhone.list()).toEqual(['held.json'])
  expect(onPhone.remove('held.json')).toBe(true)
  expect(onPhone.remove('held.json')).toBe(false)
})

test.each([{ full: true }, { stuck: true }])('a phone that is %j keeps what was there, and no half', (state) => {
  const files = aDisk(state)
  files.set('wxfile://usr/content/held.json', 'before')
  expect(onPhone.write('held.json', 'after')).toBe(false)
  expect([...files]).toEqual([['wxfile://usr/content/held.json', 'before']])
})

test('a folder that is not there holds nothing', () => {
  aDisk({ gone: true })
  expect(onPhone.list()).toEqual([])
})

test('a browser keeps files under names of ours, and does not touch the others', () => {
  localStorage.setItem('preferences', 'x')
  expect(inBrowser.write('held.json', '闽')).toBe(true)
  expect(inBrowser.read('held.json')).toBe('闽')
  expect(inBrowser.list()).toEqual(['held.json'])
  expect(inBrowser.remove('held.json')).toBe(true)
  expect(inBrowser.read('held.json')).toBeUndefined()
  expect(localStorage.getItem('preferences')).toBe('x')
})

test('a browser that is full, or forbids it, says so', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
  expect(inBrowser.write('a', 'b')).toBe(false)
  expect(inBrowser.read('a')).toBeUndefined()
  jest.restoreAllMocks()
})
