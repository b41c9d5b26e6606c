import fs from 'node:fs'
import path from 'node:path'
import { parse, stringify } from 'yaml'

const OWN = path.resolve(__dirname, 'content')

/** The program's own files: whoever the association is, they stay. */
const SHARED = ['wording/zh-CN.yaml', 'search/pages.yaml', 'plain-words.yaml', 'README.md']
/** Tips that name no region and no association. Advice on health is never made up, not even for a test. */
const TIPS = ['call-120', 'cpr-adult', 'aed', 'burns', 'choking', 'hand-washing', 'varied-diet']
const QUIZZES = ['firstaid', 'home']

interface Linked {
  readonly audience: readonly string[]
  readonly related?: { readonly tips?: readonly string[]; readonly kinds?: readonly string[] }
}

const read = (file: string): unknown => parse(fs.readFileSync(file, 'utf8'))

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, text)
}

/**
 * Lays out the content of the made-up association in an empty folder `to`: its own files over what it takes from
 * `product`, the app's content. Links from a tip to what is not taken are left out.
 */
export function layElsewhere(product: string, to: string): void {
  for (const file of SHARED) put(path.join(to, file), fs.readFileSync(path.join(product, file), 'utf8'))
  for (const id of TIPS) {
    const tip = read(path.join(product, `tips/articles/${id}.yaml`)) as Linked
    const tips = (tip.related?.tips ?? []).filter((one) => TIPS.includes(one))
    put(path.join(to, `tips/articles/${id}.yaml`), stringify({ ...tip, related: { tips, kinds: [] } }))
  }
  for (const name of QUIZZES) {
    const questions = read(path.join(product, `tips/quizzes/${name}.yaml`)) as { readonly tip: string }[]
    put(path.join(to, `tips/quizzes/${name}.yaml`), stringify(questions.filter(({ tip }) => TIPS.includes(tip))))
  }
  fs.cpSync(OWN, to, { recursive: true })
}
