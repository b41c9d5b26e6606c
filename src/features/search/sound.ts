/** A name by its sound: every syllable begins a text to compare with, and the initials. */
export interface Sound {
  /** xinfeifusu, feifusu, fusu, su. */
  readonly tails: readonly string[]
  /** The same as many people say it: zh as z, ng as n. */
  readonly blurred: readonly string[]
  readonly initials: string
}

/** As in the south: no zh, ch, sh, and no difference between n and ng. */
const blur = (text: string): string => text.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n')

const initialOf = (syllable: string) => (/^\d/.test(syllable) ? syllable : syllable.charAt(0))

/** `py` is syllables with spaces between. */
export function soundOf(py: string): Sound {
  const syllables = py.split(' ').filter(Boolean)
  const tails = syllables.map((_, i) => syllables.slice(i).join(''))
  return { tails, blurred: tails.map(blur), initials: syllables.map(initialOf).join('') }
}

/** How much fewer letters say: one or two fit nearly everything. */
const SHORT = [0, 0.15, 0.5, 0.8] as const

/** From here on a slip of one letter is forgiven: shorter ones would mean anything. */
const SLIP_FROM = 5

/** Whether `term` is the beginning of `text` but for one letter that is wrong, missing, too many or changed about. */
function nearly(term: string, text: string): boolean {
  let at = 0
  while (at < term.length && term[at] === text[at]) at++
  const [rest, other] = [term.slice(at), text.slice(at)]
  return (
    other.startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest.slice(1)) ||
    other.slice(1).startsWith(rest) ||
    (rest.length > 1 && other.startsWith(rest.charAt(1) + rest.charAt(0) + rest.slice(2)))
  )
}

/**
 * How well a latin term is the sound of a name, from 0 (not at all) to 1 (all of it). `whole` takes only what begins the
 * name: the middle of a word is no reason to find it.
 */
export function hear({ tails, blurred, initials }: Sound, term: string, whole: boolean): number {
  const [all = ''] = tails
  const weight = SHORT[term.length] ?? 1
  const within = (list: readonly string[], fits: (tail: string) => boolean) =>
    (whole ? list.slice(0, 1) : list).some(fits)
  if (term === all) return 1
  if (term === initials) return 0.9 * weight
  if (all.startsWith(term)) return 0.9 * weight
  if (initials.startsWith(term)) return 0.75 * weight
  if (within(tails, (tail) => tail.startsWith(term))) return 0.75 * weight
  if (!whole && initials.includes(term)) return 0.6 * weight
  const soft = blur(term)
  if (term.length >= SLIP_FROM - 1 && within(blurred, (tail) => tail.startsWith(soft))) return 0.6
  return 0
}

/** The same for a term with a slip in it, to be asked where nothing else was found. */
export function hearNearly({ tails }: Sound, term: string, whole: boolean): number {
  if (term.length < SLIP_FROM) return 0
  const at = (whole ? tails.slice(0, 1) : tails).findIndex((tail) => nearly(term, tail))
  if (at < 0) return 0
  return at === 0 ? 0.5 : 0.4
}
