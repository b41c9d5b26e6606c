import type { Outcome } from './outcome'

/** The way before navigator.clipboard, which needs https: a hidden field and the browser's own copy command. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.top = '-100px'
  document.body.append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
  }
}

/**
 * Puts text on the clipboard. Taro's own call says it was done even when the browser refused, and keeps the text in
 * storage; this one says what came of it.
 */
export async function copyText(text: string): Promise<Outcome> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text)
      return { ok: true }
    } catch {
      // refused, or the page is not in front: the older way may still work
    }
  }
  return copyBySelection(text) ? { ok: true } : { ok: false, why: 'failed' }
}
