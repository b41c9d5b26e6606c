import Taro from '@tarojs/taro'
import { copyText as inBrowser } from '../../src/platform/clipboard.h5'
import { copyText as onPhone } from '../../src/platform/clipboard.weapp'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: { setClipboardData: jest.fn() } }))

const host = jest.mocked(Taro)

test('the phone is handed the text as it is', async () => {
  host.setClipboardData.mockResolvedValue({ errMsg: 'setClipboardData:ok', data: '' })
  expect(await onPhone('two\nlines')).toEqual({ ok: true })
  expect(host.setClipboardData.mock.calls).toEqual([[{ data: 'two\nlines' }]])
})

test.each([
  ['setClipboardData:fail auth deny', 'denied'],
  ['setClipboardData:fail privacy agreement', 'denied'],
  ['setClipboardData:fail cancel', 'cancelled'],
  ['setClipboardData:fail', 'failed'],
])('a phone that answers %s has %s', async (errMsg, why) => {
  host.setClipboardData.mockRejectedValue({ errMsg })
  expect(await onPhone('text')).toEqual({ ok: false, why })
})

describe('in a browser', () => {
  /** A browser with or without a clipboard, and with a copy command that does or refuses. */
  function aBrowser(write: (() => Promise<void>) | undefined, command: () => boolean) {
    const copied: string[] = []
    const clipboard = write && {
      writeText: (text: string) => write().then(() => void copied.push(text)),
    }
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true })
    const execCommand = (): boolean => {
      const done = command()
      if (done) copied.push(document.querySelector('textarea')?.value ?? '')
      return done
    }
    Object.assign(document, { execCommand })
    return copied
  }

  const done = (): Promise<void> => Promise.resolve()
  const refused = (): Promise<void> => Promise.reject(new DOMException('not allowed', 'NotAllowedError'))
  const yes = (): boolean => true
  const no = (): boolean => false
  const broken = (): boolean => {
    throw new Error('no such command')
  }

  test.each([
    ['a clipboard', done, no],
    ['the older command alone', undefined, yes],
    ['a clipboard that refuses, and the older command', refused, yes],
  ])('with %s the text is copied once', async (_, write, command) => {
    const copied = aBrowser(write, command)
    expect(await inBrowser('two\nlines')).toEqual({ ok: true })
    expect(copied).toEqual(['two\nlines'])
    expect(document.querySelector('textarea')).toBeNull()
  })

  test.each([
    ['neither', undefined, no],
    ['two that refuse', refused, no],
    ['a command that breaks', undefined, broken],
  ])('with %s it says that it failed, and leaves nothing behind', async (_, write, command) => {
    const copied = aBrowser(write, command)
    expect(await inBrowser('text')).toEqual({ ok: false, why: 'failed' })
    expect(copied).toEqual([])
    expect(document.querySelector('textarea')).toBeNull()
  })
})
