/** What fixed text may take from the pack, by the name that writers put between two braces: {{app}}. */
export type PackWords = Readonly<
  Record<'app' | 'short' | 'brief' | 'branch' | 'region' | 'whole' | 'within' | 'sections', string>
>

const NUMERALS = ['', '一', '两', '三', '四', '五', '六']

/** How many areas of work there are, in words; 几 where the years do not have the same number. */
export function sectionsWord(counts: readonly number[]): string {
  const [count = 0, ...others] = [...new Set(counts)]
  return (others.length ? undefined : NUMERALS[count]) || '几'
}

const PLACE = /\{\{([^{}]*)\}\}/g

/** Puts the pack's words into a text. `unknown` are names that there are none of. */
export function fillIn(text: string, words: PackWords): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown: string[] = []
  const filled = text.replace(PLACE, (_, name: string) => {
    const word = Object.prototype.hasOwnProperty.call(words, name) ? words[name as keyof PackWords] : undefined
    if (word === undefined) unknown.push(name)
    return word ?? ''
  })
  return { text: filled, unknown }
}

/** What to write instead of a name that there is none of. */
export const unknownWord = (name: string): string =>
  `没有“{{${name}}}”，可以写 {{app}} {{short}} {{brief}} {{branch}} {{region}} {{whole}} {{within}} {{sections}}`
