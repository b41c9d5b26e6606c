// The phone's half of ./fold.js, run once a pack while its script is read: about as long as JSON takes for the whole.
import { ENTRY, LIST, SHAPE, WORD } from './marks'

/** The pack that was folded. */
export function unfold({ shapes, words, text }) {
  const keys = shapes.split(';').map((one) => (one ? one.split(',') : []))
  const entries = text.split(ENTRY)
  let at = 0
  const open = () => {
    const entry = entries[at++]
    const number = () => parseInt(entry.slice(1), 36)
    switch (entry[0]) {
      case LIST:
        return Array.from({ length: number() }, open)
      case SHAPE: {
        const whole = {}
        for (const key of keys[number()]) whole[key] = open()
        return whole
      }
      case WORD:
        return words[number()]
      default:
        return entry
    }
  }
  return open()
}
