/**
 * npm run licences: after both builds, holds the licences of all that ships to the list of those that may, and writes
 * what the page of sources says of them. `-- --check` writes nothing and ends with 1 where the page says something else.
 */
import fs from 'node:fs'
import { faultsOf, gather } from './gather'
import { noticeOf } from './notices'
import { shippedNames } from './shipped-names'

const OUT = 'src/packages/about/notices.json'

function main(): void {
  const notices = shippedNames().map((name) => noticeOf(name))
  const faults = faultsOf(notices)
  if (faults.length) throw new Error(faults.join('\n'))
  const gathered = gather(notices)
  const text = `${JSON.stringify(gathered, undefined, 2)}\n`
  if (process.argv.includes('--check')) {
    if (text !== fs.readFileSync(OUT, 'utf8')) throw new Error(`${OUT} says something else. Run: npm run licences`)
  } else fs.writeFileSync(OUT, text)
  const kinds = gathered.map(({ licence }) => `${notices.filter((one) => one.licence === licence).length} ${licence}`)
  console.log(`${notices.length} packages ship: ${kinds.join(', ')}. Their notices are in ${OUT}`)
}

try {
  main()
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
