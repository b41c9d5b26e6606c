/**
 * npm run content: checks the content and compiles it for the build; with `publish`, writes it for phones to fetch; with `diff`,
 * says what readers will see changed.
 * Prints every mistake as file:line:column, the field and what to write instead. Exits 1 if something is wrong with the
 * content, 2 if the command was not understood.
 */
import fs from 'node:fs'
import path from 'node:path'
import { runDiff } from '../diff/run-diff'
import { runPublish } from '../publish/run-publish'
import { readArgs, USAGE } from './args'
import { compileContent } from './compile'
import { runCompile } from './run-compile'

const PROJECT = path.resolve(__dirname, '../..')
const { version } = JSON.parse(fs.readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { version: string }
const root = path.join(PROJECT, 'src/content')
const world = {
  compile: () => compileContent(root),
  appVersion: version,
  say: (line: string) => console.log(line),
  warn: (line: string) => console.error(line),
}

function run(): number {
  const asked = readArgs(process.argv.slice(2))
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${USAGE}`)
    return 2
  }
  if (asked.command === 'publish') return runPublish(asked.out, asked.prune, world)
  if (asked.command === 'diff') return runDiff(asked.old, asked.new, asked.json, world)
  return runCompile(root)
}

process.exitCode = run()
