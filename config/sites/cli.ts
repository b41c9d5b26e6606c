/** npm run sites -- template | export | check | import: the list of places in a spreadsheet. */
import path from 'node:path'
import { runSites } from './run'
import { tooMany } from './write-places'

void runSites(process.argv.slice(2), {
  root: path.resolve(__dirname, '../../src/content'),
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  now: Date.now,
  tooMany,
}).then((code) => {
  process.exitCode = code
})
