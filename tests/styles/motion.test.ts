import { madeUp, programSources, readSource, sourcesUnder, type SourceFile } from '../support/source-files'

/** Nothing that moves takes longer, in ms. */
const LONGEST = 300
const TOKENS = 'src/styles/tokens.scss'

/** Everything in a style sheet that moves: where, what, and as it is written. */
function movesIn({ path, text }: SourceFile): { readonly at: string; readonly value: string }[] {
  const plain = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '')
  return [...plain.matchAll(/(?:^|[;{\s])((?:-webkit-)?(?:transition|animation)(?:-duration|-delay)?)\s*:\s*([^;}]+)/g)]
    .map(([, property = '', value = '']) => ({ at: `${path} ${property}`, value: value.trim() }))
    .filter(({ value }) => value !== 'none')
}
const timesIn = (value: string) =>
  [...value.matchAll(/(?<![\w-])(\d*\.?\d+)(ms|s)\b/g)].map(([, n, unit]) => Number(n) * (unit === 's' ? 1000 : 1))
/** Times stand in the tokens, where they end for whoever wants nothing to move. */
const faulty = ({ value }: { value: string }) => timesIn(value).length > 0 || !/var\(--t-(fast|base|slow)\)/.test(value)

const sheets = sourcesUnder('src', /\.scss$/)

test('whatever moves takes its time from the tokens', () => {
  const moves = sheets.flatMap(movesIn)
  expect(moves.length).toBeGreaterThanOrEqual(2)
  expect(moves.filter(faulty)).toEqual([])
})

test('no token is longer than 300 ms, and all are nothing where the system asks for less motion', () => {
  const { text } = readSource(TOKENS)
  const [usual = '', reduced = ''] = text.split('@media (prefers-reduced-motion: reduce)')
  const tokens = (part: string) =>
    [...part.matchAll(/--(t-\w+):\s*([^;]+);/g)].map(([, name, value = '']) => [name, value])
  expect(tokens(usual).length).toBeGreaterThanOrEqual(3)
  for (const [, value = ''] of tokens(usual)) expect(Math.max(...timesIn(value))).toBeLessThanOrEqual(LONGEST)
  expect(tokens(reduced)).toEqual(tokens(usual).map(([name]) => [name, '0ms']))
})

test('no part asks the host for a longer motion', () => {
  const asked = programSources().flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:duration|animationDuration)[=:]\s*\{?(\d+)/g)].map(([, n]) => ({ path, ms: Number(n) })),
  )
  expect(asked.length).toBeGreaterThanOrEqual(2)
  expect(asked.filter(({ ms }) => ms > LONGEST)).toEqual([])
})

test.each([
  ['.a { transition: opacity 0.2s; }', 1],
  ['.a { animation: rise 400ms; }', 1],
  ['.a { animation: rise var(--t-slow) 1s; }', 1],
  ['.a { transition: opacity var(--t-fast); }', 0],
  ['.a { animation: none; }', 0],
])('%s has %i faults', (text, count) => {
  expect(movesIn(madeUp('x.scss', text)).filter(faulty)).toHaveLength(count)
})
