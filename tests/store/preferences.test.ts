import Taro from '@tarojs/taro'
import { shelf } from '@/platform/storage'
import { defaults, PREFERENCES_KEY, restore } from '@/store/preferences'

const kept = (preferences: unknown, version: unknown = 1) => JSON.stringify({ version, preferences })

describe('what was kept is restored', () => {
  test('as it was', () => {
    expect(restore(kept({ text: 'elder', theme: 'dark' }))).toEqual({ text: 'elder', theme: 'dark' })
  })

  test('without what this version does not know', () => {
    expect(restore(kept({ text: 'large', theme: 'light', font: 'comic' }))).toEqual({ text: 'large', theme: 'light' })
  })

  test.each([
    ['nothing was kept', undefined],
    ['it is empty', ''],
    ['it is not JSON', '{"version":1'],
    ['it is a word', 'undefined'],
    ['it is null', 'null'],
    ['it is a number', '1'],
    ['it is a list', '[]'],
    ['it is an empty object', '{}'],
    ['it has no version', JSON.stringify({ preferences: { text: 'elder', theme: 'dark' } })],
    ['it is of another version', kept({ text: 'elder', theme: 'dark' }, 2)],
    ['its version is a text', kept({ text: 'elder', theme: 'dark' }, '1')],
    ['it has no preferences', kept(undefined)],
    ['its text size is unknown', kept({ text: 'huge', theme: 'dark' })],
    ['its theme is unknown', kept({ text: 'elder', theme: 'sepia' })],
    ['a value is missing', kept({ text: 'elder' })],
    ['a value is of another type', kept({ text: 1.4, theme: null })],
  ])('as the defaults when %s', (_, text) => {
    expect(restore(text)).toEqual(defaults)
  })
})

type Module = typeof import('@/store/preferences')

/** The store as it is when the app starts. */
function start(): Module {
  const loaded: Module[] = []
  jest.isolateModules(() => loaded.push(jest.requireActual<Module>('@/store/preferences')))
  const [fresh] = loaded
  if (!fresh) throw new Error('the store did not load')
  return fresh
}

test('the app starts with what was kept, and keeps every change from then on', () => {
  const { preferences, keepPreferences } = start()
  const shelf = new Map([[PREFERENCES_KEY, kept({ text: 'large', theme: 'dark' })]])
  const write = jest.fn((key: string, text: string) => Boolean(shelf.set(key, text)))
  keepPreferences({ read: (key) => shelf.get(key), write })
  expect(preferences.getState()).toEqual({ text: 'large', theme: 'dark' })
  expect(write).not.toHaveBeenCalled()

  preferences.setState({ text: 'elder' })
  preferences.setState({ theme: 'system' })
  expect(write).toHaveBeenCalledTimes(2)
  expect(restore(shelf.get(PREFERENCES_KEY))).toEqual({ text: 'elder', theme: 'system' })
})

test('what one start kept, the next start finds', () => {
  const shelf = new Map<string, string>()
  const handed = {
    read: (key: string) => shelf.get(key),
    write: (key: string, text: string) => Boolean(shelf.set(key, text)),
  }
  const first = start()
  first.keepPreferences(handed)
  expect(first.preferences.getState()).toEqual(first.defaults)
  first.preferences.setState({ text: 'elder' })
  const second = start()
  second.keepPreferences(handed)
  expect(second.preferences.getState().text).toBe('elder')
})

test('a full shelf loses nothing in memory', () => {
  const { preferences, keepPreferences } = start()
  keepPreferences({ read: () => undefined, write: () => false })
  preferences.setState({ text: 'elder' })
  expect(preferences.getState()).toEqual({ text: 'elder', theme: 'system' })
})

test('a phone whose storage throws stops neither the start nor a change, and loses nothing in memory', () => {
  const refuse = () => {
    throw new Error('storage is broken')
  }
  jest.spyOn(Taro, 'getStorageSync').mockImplementation(refuse)
  const write = jest.spyOn(Taro, 'setStorageSync').mockImplementation(refuse)
  const { preferences, keepPreferences, defaults: plain } = start()
  keepPreferences(shelf)
  expect(preferences.getState()).toEqual(plain)
  preferences.setState({ text: 'elder' })
  expect(write).toHaveBeenCalledTimes(1)
  expect(preferences.getState()).toEqual({ ...plain, text: 'elder' })
})
