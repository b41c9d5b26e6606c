import { faultOf, TIMEOUT, type Asking, type Fetched } from './fetched'

const no = (why: Extract<Fetched, { ok: false }>['why']): Fetched => ({ ok: false, why })

/** Reads a body as far as it may go; undefined where it is longer. */
async function readUpTo(answer: Response, most: number): Promise<string | undefined> {
  const reader = answer.body?.getReader()
  // what is not whole UTF-8 becomes a mark that no text of ours has, and so another hash; a mark of byte order stays
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return text + decoder.decode()
    bytes += value.length
    if (bytes > most) {
      void reader?.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Fetches a text of ours. It never rejects: what goes wrong is in the answer. Nothing of the reader goes along. */
export async function fetchText(address: string, { most, fresh }: Asking): Promise<Fetched> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), TIMEOUT)
  try {
    const answer = await fetch(address, {
      signal: stop.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: fresh ? 'no-cache' : 'default',
    })
    if (!answer.ok) return no(faultOf(answer.status))
    const text = await readUpTo(answer, most)
    return text === undefined ? no('large') : { ok: true, text }
  } catch {
    if (stop.signal.aborted) return no('timeout')
    return no(navigator.onLine ? 'unreachable' : 'offline')
  } finally {
    clearTimeout(timer)
  }
}
