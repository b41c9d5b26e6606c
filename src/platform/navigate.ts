import Taro from '@tarojs/taro'

/** The host keeps ten pages at most; from the ninth on a page takes the place of the last. */
const DEEPEST = 9

/** Why a page could not be opened: there is none, or its package could not be downloaded. */
export type Opened = { readonly ok: true } | { readonly ok: false; readonly why: 'missing' | 'package' }

const why = (error: unknown): 'missing' | 'package' => {
  const message = String((error as { errMsg?: unknown } | null | undefined)?.errMsg ?? error)
  return /not found|is not found|不存在/.test(message) ? 'missing' : 'package'
}

/** Opens a page by its url, a tab by switching to it. Answers why when it cannot. */
export async function openUrl(url: string, options: { readonly tab: boolean }): Promise<Opened> {
  try {
    if (options.tab) await Taro.switchTab({ url })
    else if (Taro.getCurrentPages().length >= DEEPEST) await Taro.redirectTo({ url })
    else await Taro.navigateTo({ url })
    return { ok: true }
  } catch (error) {
    return { ok: false, why: why(error) }
  }
}

/** Puts a page in the place of the present one. */
export const replaceUrl = (url: string): void => void Taro.redirectTo({ url }).catch(() => undefined)

/** Throws the stack away and opens a page: the way out of a broken one. */
export const restartAt = (url: string): void => void Taro.reLaunch({ url }).catch(() => undefined)

/** Whether there is a page under this one. */
export const hasBack = (): boolean => Taro.getCurrentPages().length > 1

export const goBack = (): void => void Taro.navigateBack().catch(() => undefined)
