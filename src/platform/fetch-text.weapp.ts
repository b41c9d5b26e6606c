import Taro from '@tarojs/taro'
import { faultOf, TIMEOUT, type Asking, type Fetched } from './fetched'

const no = (why: Extract<Fetched, { ok: false }>['why']): Fetched => ({ ok: false, why })

/** What WeChat's words for a failed request mean. */
function reason(message: string): Extract<Fetched, { ok: false }>['why'] {
  if (/timeout|timed out/i.test(message)) return 'timeout'
  if (/domain list/.test(message)) return 'refused'
  return /INTERNET_DISCONNECTED|network is down|-1009/i.test(message) ? 'offline' : 'unreachable'
}

/** Fetches a text of ours. It never rejects: what goes wrong is in the answer. Nothing of the reader goes along. */
export function fetchText(address: string, { most, fresh }: Asking): Promise<Fetched> {
  return new Promise((resolve) => {
    let large = false
    const task = Taro.request<unknown>({
      url: address,
      // as it came: WeChat reads JSON by itself otherwise, and no hash would be right
      dataType: 'text',
      responseType: 'text',
      timeout: TIMEOUT,
      ...(fresh && { header: { 'Cache-Control': 'no-cache' } }),
      success: ({ statusCode, data }) => {
        if (statusCode < 200 || statusCode > 299) resolve(no(faultOf(statusCode)))
        else if (typeof data !== 'string') resolve(no('server'))
        // a text has at least one byte a letter
        else resolve(data.length > most ? no('large') : { ok: true, text: data })
      },
      fail: ({ errMsg }: { errMsg?: string }) => resolve(no(large ? 'large' : reason(errMsg ?? ''))),
    }) as Promise<unknown> & Partial<Taro.RequestTask<unknown>>
    // Taro hands the failure to `fail` and rejects with it as well
    task.catch?.(() => undefined)
    // what says beforehand that it is too long is not loaded; packed it is shorter than its text, never longer
    task.onHeadersReceived?.(({ header }) => {
      const length = Object.entries(header as Record<string, string>).find(([key]) => /^content-length$/i.test(key))
      if (Number(length?.[1]) > most) {
        large = true
        task.abort?.()
      }
    })
  })
}
