import type { Figure } from '@/schema/figure'
import { printedOf } from '@/schema/printed'
import { listComma, nameEnds } from '#wording/share'

/** The sentence of a figure, or of several that say the same of more than one. */
interface Told {
  readonly title: string
  /** With {figure} where the figures stand. */
  readonly says: string
  readonly figures: string
}

const filled = ({ says, figures }: Told) => says.replace('{figure}', figures)

/** Where the name of a thing ends: after its closing mark, and after a word that belongs to it. */
function nameEnd(start: string, end: number): number {
  const closed = /[”》]/.test(start.charAt(end)) ? end + 1 : end
  const word = nameEnds.split(listComma).find((one) => start.startsWith(one, closed))
  return closed + (word ?? '').length
}

function sharedStart(a: string, b: string): string {
  let end = 0
  while (end < a.length && a[end] === b[end]) end++
  return a.slice(0, end).split('{')[0] ?? ''
}

/**
 * What two sentences about the same thing both begin with and need to say only once: a whole clause, or the name of the
 * thing. Empty where leaving it out would cut a word.
 */
function subjectOfBoth(a: Told, b: Told): string {
  if (a.title !== b.title) return ''
  const start = sharedStart(a.says, b.says)
  const clause = start.slice(0, start.lastIndexOf('，') + 1)
  if (clause) return clause
  const name = a.title.replace(/[《》“”]/g, '')
  const at = start.indexOf(name)
  if (at < 0) return ''
  return start.slice(0, nameEnd(start, at + name.length))
}

/**
 * The figures as sentences to be read aloud, in their order, without a full stop: neighbours that say the same of two
 * figures become one sentence, and what neighbours about the same thing both begin with is said once.
 * `asOne` are figures that are printed as one: 1市8县.
 */
export function joinSentences(figures: readonly Figure[], asOne: readonly string[]): string[] {
  const told: Told[] = []
  let before: Figure | undefined
  for (const figure of figures) {
    const last = told[told.length - 1]
    if (before && last && last.says === figure.says) {
      const between = asOne.includes(before.id) && asOne.includes(figure.id) ? '' : '、'
      told[told.length - 1] = { ...last, figures: last.figures + between + printedOf(figure) }
    } else told.push({ title: figure.title, says: figure.says, figures: printedOf(figure) })
    before = figure
  }
  const sentences: string[] = []
  let subject = ''
  told.forEach((one, i) => {
    const last = told[i - 1]
    const shared = last ? subjectOfBoth(last, one) : ''
    if (shared && (!subject || shared === subject)) {
      subject = shared
      sentences.push(`${sentences.pop() ?? ''}，${filled(one).slice(shared.length)}`)
      return
    }
    subject = ''
    sentences.push(filled(one))
  })
  return sentences
}
