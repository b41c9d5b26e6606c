import { sha256 } from '@noble/hashes/sha256'
import { utf8Of } from '@/schema/utf8'

/** How many bytes are hashed before the screen has its turn: some milliseconds where scripts are not compiled (iOS). */
const SLICE = 4096

const hex = (bytes: Uint8Array): string => Array.from(bytes, (one) => `0${one.toString(16)}`.slice(-2)).join('')

/** SHA-256 of a short text in UTF-8, in lower-case hexadecimal. */
export const sha256Of = (text: string): string => hex(sha256(utf8Of(text)))

/** The same of a long one, in slices with a pause between. */
export async function sha256Slowly(bytes: Uint8Array, pause: () => Promise<void>): Promise<string> {
  const hash = sha256.create()
  for (let at = 0; at < bytes.length; at += SLICE) {
    hash.update(bytes.subarray(at, at + SLICE))
    await pause()
  }
  return hex(hash.digest())
}
