/** npm run sites -- template | export | check | import: the list of places in a spreadsheet. */
import path from 'node:path'
import { runSites } from './run'

void runSites(process.argv.slice(2), {
  root: path.resolve(__dirname, '../../src/content'),
  say: (line) => console.log(line),
  warn: (line) => console.error(line),
  now: Date.now,
}).then((code) => {
  process.exitCode = code
})
