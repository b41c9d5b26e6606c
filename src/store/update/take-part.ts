import { utf8Of } from '@/schema/utf8'
import { sha256Slowly } from './digest'
import { isCore } from './is-core'
import type { Wanted } from './judge'
import type { Program, Why } from './world'

/** What came of looking into a part: fit to be kept, and whether its shape is known, or why not. */
export type Taken = { readonly ok: true; readonly seen: boolean } | { readonly ok: false; readonly why: Why }

const no = (why: Why): Taken => ({ ok: false, why })

/**
 * Looks into a part that came: as long as published, the one that was published, and content. The core's shape is checked
 * here; that of another part where its package opens, which knows it.
 */
export async function takePart(
  { name, bytes, sha256 }: Wanted,
  text: string,
  version: string,
  program: Program,
  pause: () => Promise<void>,
): Promise<Taken> {
  const raw = utf8Of(text)
  if (raw.length !== bytes) return no('cut')
  if ((await sha256Slowly(raw, pause)) !== sha256) return no('changed')
  try {
    const value: unknown = JSON.parse(text)
    if (name === 'core') return isCore(value, program, version) ? { ok: true, seen: true } : no('shape')
    return typeof value === 'object' && value !== null ? { ok: true, seen: false } : no('shape')
  } catch {
    return no('shape')
  }
}
