import fs from 'node:fs'
import path from 'node:path'
import { guarded, privateCalls } from '../../config/privacy'

const PLATFORM = path.resolve('src/platform')

/** Names of the host's calls in the files that a phone gets. */
const called = new Set(
  fs
    .readdirSync(PLATFORM)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.h5.ts'))
    .flatMap((file) => [...fs.readFileSync(path.join(PLATFORM, file), 'utf8').matchAll(/\bTaro\.(\w+)/g)])
    .map(([, name = '']) => name),
)

test('the privacy guide names every private call that the app makes, and no other', () => {
  expect(guarded.filter((api) => called.has(api)).sort()).toEqual(privateCalls.map(({ api }) => api).sort())
})

test('every line of the guide says in Chinese what for', () => {
  for (const { kind, purpose } of privateCalls) {
    expect(kind).toMatch(/^[\u4e00-\u9fff（）]+$/)
    expect(purpose).toMatch(/^读者点.+。$/)
  }
})

test('the checklist in the README has the entries of the guide to the letter', () => {
  const rows = fs.readFileSync('README.md', 'utf8').match(/^ {2}\| .* \|$/gm) ?? []
  const cells = rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .filter(Boolean),
  )
  expect(cells.slice(2)).toEqual(privateCalls.map(({ kind, api, purpose }) => [kind, `\`${api}\``, purpose]))
})
