/** The rules of WeChat's 体验评分 as data, and as the table of README.md; write-table.ts writes that file. */
import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/** One rule: what it asks, which tests hold it here and with what figure, and what only a phone can tell. */
export interface Rule {
  readonly group: string
  readonly rule: string
  readonly weight: number
  readonly asks: string
  /** `file: name of the test`; a name that a test makes up itself is given by its beginning. */
  readonly tests?: readonly string[]
  /** The group of `npm run bench` that measures it and ends with 1 where it is over. */
  readonly bench?: string
  readonly figure?: string
  readonly phone?: string
}

interface Audit {
  readonly source: string
  readonly measured: Date | string
  readonly rules: readonly Rule[]
}

const HERE = __dirname

export const audit = parse(fs.readFileSync(path.join(HERE, 'rules.yaml'), 'utf8')) as Audit

const day = String(audit.measured)
const fileOf = (test: string) => test.split(': ')[0]?.replace(/^tests\//, '') ?? ''

const row = ({ group, rule, weight, asks, tests = [], bench, figure = '', phone = '' }: Rule) => {
  const files = [...new Set([...tests.map(fileOf), ...(bench ? ['bench/README.md'] : [])])]
  const where = files.map((file) => `[${file}](../${file})`).join(', ')
  return `| ${group} | ${rule} | ${weight} | ${asks} | ${where} | ${figure} | ${phone} |`
}

/** README.md as it must stand. */
export function tableText(): string {
  const { rules, source } = audit
  const held = rules.filter(({ tests, bench }) => tests?.length || bench)
  return `# 体验评分, without WeChat

WeChat DevTools score a mini-program by the rules of ${source}: that page speaks of 27 and lists 28. Every one stands here,
with the test that holds it and the figure of ${day}, or with what needs a phone. ${held.length} of ${rules.length} are held here;
${rules.filter(({ phone }) => phone).length} need a phone as well, or altogether. Written by \`npx tsx tests/audit/write-table.ts\` from rules.yaml; a test
holds the two and the tests' names together.

| Part | Rule | Weight | What it asks | Held by | Figure | Needs a phone |
| --- | --- | --- | --- | --- | --- | --- |
${rules.map(row).join('\n')}
`
}
