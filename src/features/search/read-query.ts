import { plainText } from '@/schema/normal-text'

/** More than the box takes; what a link carries beyond it is not read. */
export const QUERY_MOST = 60

const RUNS = /[0-9]+(?:\.[0-9]+)?|[a-z]+|[\u3007\u3400-\u9fff\uf900-\ufaff]+/g
const HAN = /^[\u3007\u3400-\u9fff\uf900-\ufaff]/

/** Letters of one sort side by side: Chinese, latin or digits. */
export interface Run {
  readonly text: string
  readonly sort: 'han' | 'latin' | 'digits'
}

/** The runs of a text in order; everything else parts them. A number keeps its point: 1.32亿 is 1.32 and 亿. */
export function runsIn(text: string): Run[] {
  return (plainText(text).match(RUNS) ?? []).map((run) => ({
    text: run,
    sort: HAN.test(run) ? 'han' : /^[a-z]/.test(run) ? 'latin' : 'digits',
  }))
}

/** A text as it is compared whole: its runs, without what stands between. */
export const joinedRuns = (text: string): string =>
  runsIn(text)
    .map((run) => run.text)
    .join('')

/** 叶 酸: an input method that parts every character means one word. */
function joinSingles(runs: readonly Run[]): readonly Run[] {
  const parted = runs.length > 1 && runs.every(({ text, sort }) => sort === 'han' && text.length === 1)
  return parted ? [{ text: runs.map(({ text }) => text).join(''), sort: 'han' }] : runs
}

/** Leaves out what only asks: 叶酸什么时候吃 is 叶酸 and 吃. `ignored` stands with the longest first. */
function withoutAsking(run: Run, ignored: readonly string[]): Run[] {
  if (run.sort !== 'han') return [run]
  const word = ignored.find((one) => run.text.includes(one))
  if (word === undefined) return [run]
  return run.text
    .split(word)
    .filter(Boolean)
    .flatMap((text) => withoutAsking({ text, sort: 'han' }, ignored))
}

/** What is looked for, as it was meant: the runs without words that only ask, unless there is nothing else. */
export function readQuery(text: string, ignored: readonly string[]): readonly Run[] {
  const runs = joinSingles(runsIn(text.slice(0, QUERY_MOST)))
  const meant = runs.flatMap((run) => withoutAsking(run, ignored))
  return meant.length ? meant : runs
}

/** Pairs of neighbours, 心肺 肺复 复苏: Chinese is written without spaces, and two characters say most of a word. */
const pairsOf = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))

/** What a text is indexed by. The last character stands for itself too, so that every one begins something. */
export const tokensOf = (text: string): string[] =>
  runsIn(text).flatMap((run) => (run.sort === 'han' ? [...pairsOf(run.text), run.text.slice(-1)] : [run.text]))

/** What a run is looked up by, each with the characters of the run that it covers. */
export const lookUps = ({ text, sort }: Run): { readonly token: string; readonly at: readonly number[] }[] =>
  sort === 'han' && text.length > 1
    ? pairsOf(text).map((token, i) => ({ token, at: [i, i + 1] }))
    : [{ token: text, at: Array.from(text, (_, i) => i) }]
