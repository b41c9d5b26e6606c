import { faultOf, TIMEOUT } from '../../src/platform/fetched'
import { fetchText } from '../../src/platform/fetch-text.h5'
import { networkNow } from '../../src/platform/network.h5'

const ADDRESS = 'https://content.test/a.json'
const ASKING = { most: 10, fresh: false }

/** A body in pieces, as the network brings them; whether it was let go of before its end. */
function aBody(pieces: readonly Uint8Array[]) {
  const left = [...pieces]
  const body = {
    cancelled: false,
    getReader: () => ({
      read: () => {
        const value = left.shift()
        return Promise.resolve({ done: value === undefined, value })
      },
      cancel: () => {
        body.cancelled = true
        return Promise.resolve()
      },
    }),
  }
  return body
}
const utf8 = (text: string) => new Uint8Array(Buffer.from(text))

/** A host that answers; what it was asked is in the answer. */
function aHost(status: number, body: object | null) {
  const asked = jest.fn((_address: string, _options: RequestInit) =>
    Promise.resolve({ ok: status >= 200 && status < 300, status, body }),
  )
  globalThis.fetch = asked as unknown as typeof fetch
  return asked
}
const online = (yes: boolean) => jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(yes)

// jsdom has none of what every browser of ours has
const { fetch: before, TextDecoder: decoder } = globalThis
beforeAll(() => {
  globalThis.TextDecoder = jest.requireActual<typeof import('node:util')>('node:util').TextDecoder as typeof TextDecoder
})
afterAll(() => {
  globalThis.fetch = before
  globalThis.TextDecoder = decoder
})
afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

test('a text comes whole, though a letter is cut between two pieces; nothing of the reader goes along', async () => {
  const bytes = utf8('闽家')
  const asked = aHost(200, aBody([bytes.slice(0, 2), bytes.slice(2)]))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: true, text: '闽家' })
  const [address, options] = asked.mock.calls[0] ?? []
  expect(address).toBe(ADDRESS)
  expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'default' })
  aHost(200, null)
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: true, text: '' })
})

test('what must be fresh is not taken out of the cache', async () => {
  const asked = aHost(200, aBody([]))
  await fetchText(ADDRESS, { most: 10, fresh: true })
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ cache: 'no-cache' })
})

test('a mark of byte order and broken letters stay visible: the text is not the one that was published', async () => {
  aHost(200, aBody([utf8('\ufeffx')]))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: true, text: '\ufeffx' })
  aHost(200, aBody([new Uint8Array([0xe9, 0x97])]))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: true, text: '\ufffd' })
})

test('a body is read as far as it may go, and the rest is not loaded', async () => {
  const body = aBody([utf8('12345'), utf8('678901'), utf8('more')])
  aHost(200, body)
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: false, why: 'large' })
  expect(body.cancelled).toBe(true)
  aHost(200, aBody([utf8('1234567890')]))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: true, text: '1234567890' })
})

test.each([
  [404, 'missing'],
  [410, 'missing'],
  [403, 'server'],
  [503, 'server'],
] as const)('status %d is %s', async (status, why) => {
  aHost(status, aBody([utf8('no')]))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: false, why })
  expect(faultOf(status)).toBe(why)
})

test.each([
  [true, 'unreachable'],
  [false, 'offline'],
] as const)('a network that fails, with the browser online %s, is %s', async (yes, why) => {
  online(yes)
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'))
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: false, why })
})

test('a body that breaks off is a host that cannot be reached', async () => {
  online(true)
  aHost(200, { getReader: () => ({ read: () => Promise.reject(new TypeError('network error')) }) })
  expect(await fetchText(ADDRESS, ASKING)).toEqual({ ok: false, why: 'unreachable' })
})

test('a host that does not answer is not waited for longer than the time', async () => {
  jest.useFakeTimers()
  globalThis.fetch = ((_address: string, { signal }: RequestInit) =>
    new Promise((_done, fail) => {
      signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
    })) as typeof fetch
  const answers: unknown[] = []
  const came = fetchText(ADDRESS, ASKING).then((answer) => answers.push(answer))
  await jest.advanceTimersByTimeAsync(TIMEOUT - 1)
  expect(answers).toEqual([])
  await jest.advanceTimersByTimeAsync(1)
  await came
  expect(answers).toEqual([{ ok: false, why: 'timeout' }])
})

describe('the network of a browser', () => {
  const says = (connection: object | undefined) =>
    Object.defineProperty(navigator, 'connection', { configurable: true, value: connection })
  afterAll(() => says(undefined))

  test.each([
    ['says nothing of itself', undefined, 'free'],
    ['is Wi-Fi', { type: 'wifi' }, 'free'],
    ['is mobile', { type: 'cellular' }, 'metered'],
    ['is to be spared', { type: 'wifi', saveData: true }, 'metered'],
  ] as const)('that %s', async (_, connection, is) => {
    says(connection)
    expect(await networkNow()).toBe(is)
    online(false)
    expect(await networkNow()).toBe('none')
  })
})
