/**
 * A quick sum over a text (FNV-1a, 32 bits), to see before the first render whether what the phone kept is still what was
 * checked with SHA-256 when it came: sixteen times as fast.
 */
export function sumOf(text: string): number {
  let sum = 0x811c9dc5
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193)
  return sum >>> 0
}
