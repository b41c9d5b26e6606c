import { copyText } from './clipboard'
import type { Link, Shared } from './link'
import { siteAddress } from './site-address'

/** What a browser calls it when the reader closes the chooser, or taps again while it is open. */
const TURNED_BACK = ['AbortError', 'InvalidStateError']

async function copyLink(url: string): Promise<Shared> {
  const copied = await copyText(url)
  return copied.ok ? { ok: true, by: 'copying' } : copied
}

/**
 * Opens the browser's own chooser with a link; copies the link where there is none (no https, most desktops) or where it
 * refuses. A chooser that is closed without a choice is `cancelled`.
 */
export async function shareLink({ title, text, path }: Link): Promise<Shared> {
  const url = siteAddress() + path
  const data = { title, text, url }
  // older browsers that share have no canShare
  const can = typeof navigator.share === 'function' && (navigator.canShare?.(data) ?? true)
  if (!can) return copyLink(url)
  try {
    await navigator.share(data)
    return { ok: true, by: 'sharing' }
  } catch (error) {
    const name = (error as { name?: unknown } | null)?.name
    return TURNED_BACK.includes(String(name)) ? { ok: false, why: 'cancelled' } : copyLink(url)
  }
}
