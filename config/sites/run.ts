import fs from 'node:fs'
import path from 'node:path'
import type { FullPack } from '../../src/schema/pack'
import { compileContent } from '../content/compile'
import type { Mistake } from '../content/yaml-file'
import { readArgs, USAGE, type Asked } from './args'
import { makePlan, type Plan } from './plan'
import { Progress } from './progress'
import { rowReader } from './read-row'
import { readTable } from './read-table'
import { mistakeLines, noteLines, summaryLines } from './report'
import { readRows, type RawList } from './rows'
import { Unreadable } from './table'
import { outcome, recover, writePlaces } from './write-places'
import { writeRejected } from './write-rejected'
import { placesWorkbook } from './write-workbook'

/** Where it says what it does, and the clock, in ms. */
export interface World {
  readonly root: string
  readonly say: (line: string) => void
  readonly warn: (line: string) => void
  readonly now: () => number
  /** Why so many places cannot be published; undefined where they fit. */
  readonly tooMany: (full: FullPack) => string | undefined
}

/** How it ended: nothing to put right; rows to put right; it could not begin. */
export const EXIT = { fine: 0, rows: 1, cannot: 2 } as const

const mistakeText = ({ file, line, column, field, message }: Mistake): string =>
  `${file}:${line}:${column}  ${field ? `${field}：` : ''}${message}`

function readContent(root: string): FullPack {
  if (!fs.existsSync(path.join(root, 'review'))) throw new Unreadable(`${root} 不是内容文件夹`)
  recover(root)
  const compiled = compileContent(root)
  if (compiled.ok) return compiled.full
  const all = compiled.mistakes.map(mistakeText).join('\n')
  throw new Unreadable(`现有的内容有错，先改好再来（npm run content）：\n${all}`)
}

async function writeOut(asked: Asked, full: FullPack, { say }: World): Promise<number> {
  const filled = asked.command === 'export'
  const bytes = await placesWorkbook(full, filled)
  try {
    fs.mkdirSync(path.dirname(path.resolve(asked.file)), { recursive: true })
    fs.writeFileSync(asked.file, bytes)
  } catch {
    throw new Unreadable(`${asked.file} 写不进去：可能正在 WPS 或 Excel 里打开着，或者没有权限`)
  }
  say(filled ? `写好 ${asked.file}：${full.places.length} 处服务点` : `写好 ${asked.file}`)
  return EXIT.fine
}

async function readList(asked: Asked, full: FullPack, world: World): Promise<{ list: RawList; plan: Plan }> {
  const progress = new Progress(world.say, world.now)
  progress.step(`读 ${asked.file}`)
  const list = readRows(await readTable(asked.file))
  if (!list.rows.length) throw new Unreadable(`${asked.file} 里没有一行服务点`)
  progress.step(`查 ${list.rows.length} 行`)
  const read = rowReader(full)
  // a header that holds one thing twice leaves open which column is meant: then no row of that sheet can be taken
  const unclear = list.findings.filter(({ row }) => row !== undefined)
  const drafts = list.rows.map((row, i) => {
    progress.tick(i, list.rows.length)
    const draft = read(row)
    const header = unclear.filter(({ sheet }) => sheet === row.sheet)
    if (!header.length) return draft
    const message = '表头里有一项出现了两次，整行没有收'
    return { ...draft, place: undefined, findings: [...draft.findings, { sheet: row.sheet, row: row.row, message }] }
  })
  return { list, plan: makePlan(drafts, full) }
}

async function sendBack(asked: Asked, list: RawList, plan: Plan, { say, warn }: World): Promise<void> {
  const file = await writeRejected(asked.file, plan.rejected, list.unknown, list.rows)
  if (!file) return
  const what = [
    ...(plan.rejected.length ? [`${plan.rejected.length} 行退回`] : []),
    ...(list.unknown.length ? ['没有收的列'] : []),
  ]
  ;(plan.rejected.length ? warn : say)(`${what.join('和')}写在 ${file}`)
}

async function importList(asked: Asked, full: FullPack, list: RawList, plan: Plan, world: World): Promise<number> {
  const { say, warn, root } = world
  const taken = plan.fresh.length + plan.changed.length + plan.unchanged.length
  if (plan.rejected.length && (!asked.partial || !taken)) {
    warn(`什么都没有写。改好再导入${taken ? '，或者加 --partial 先导入没有错的行' : ''}`)
    return EXIT.rows
  }
  const remove = asked.remove && !plan.rejected.length
  if (asked.remove && !remove) warn('有退回的行，说不准它们是哪一处，所以这次一处都不删')
  await sendBack(asked, list, plan, world)
  const written = writePlaces(root, plan, full.places, remove)
  if (!written.ok) {
    written.mistakes.forEach((mistake) => warn(mistakeText(mistake)))
    warn('写出来的内容编译不过，什么都没有改')
    return EXIT.cannot
  }
  say(written.files.length ? `写好 ${written.files.length} 个文件。运行 npm run content 编译` : '内容没有变，不用写')
  return plan.rejected.length ? EXIT.rows : EXIT.fine
}

/** Runs `npm run sites` with `words`; answers the exit code. Never throws on what people hand in. */
export async function runSites(words: readonly string[], world: World): Promise<number> {
  const { say, warn, now } = world
  const started = now()
  const asked = readArgs(words)
  if (typeof asked === 'string') {
    warn(`${asked}\n\n${USAGE}`)
    return EXIT.cannot
  }
  const here = { ...world, root: asked.content ?? world.root }
  try {
    const full = readContent(here.root)
    if (asked.command === 'template' || asked.command === 'export') return await writeOut(asked, full, here)
    const { list, plan } = await readList(asked, full, here)
    const mistakes = mistakeLines(list, plan)
    mistakes.forEach(warn)
    noteLines(list, plan).forEach(warn)
    summaryLines(list, plan, asked.remove && !plan.rejected.length).forEach(say)
    const changes = plan.fresh.length + plan.changed.length > 0
    const places = outcome(plan, full.places, asked.remove && !plan.rejected.length)
    const tooMany = changes ? here.tooMany({ ...full, places }) : undefined
    if (tooMany) {
      warn(`${tooMany}。什么都没有写`)
      return EXIT.rows
    }
    const fine = !plan.rejected.length
    const code =
      asked.command === 'import' ? await importList(asked, full, list, plan, here) : fine ? EXIT.fine : EXIT.rows
    say(`用时 ${((now() - started) / 1000).toFixed(1)} 秒`)
    return code
  } catch (error) {
    warn(error instanceof Unreadable ? error.message : unexpected(error))
    return EXIT.cannot
  }
}

/** A full disk, a folder without rights, or a fault of ours: one line, and nothing was changed. */
const unexpected = (error: unknown): string =>
  `没有做成，什么都没有改：${error instanceof Error ? error.message : String(error)}`
