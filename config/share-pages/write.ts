import fs from 'node:fs'
import path from 'node:path'
import { paths } from '../../src/routes'
import { sharePageHtml, type Frame } from './html'
import { sharePage } from './share-page'
import { subjectsIn, type AllShelves } from './subjects'

function put(out: string, file: string, text: string): void {
  const full = path.join(out, file)
  fs.mkdirSync(path.dirname(full), { recursive: true })
  fs.writeFileSync(full, text)
}

/**
 * Copies the document to every page's path, so that a host without rules of its own answers a reload, and to 404.html for
 * hosts that serve it. Answers how many.
 */
export function writeDocuments(out: string): number {
  const document = fs.readFileSync(path.join(out, 'index.html'), 'utf8')
  const files = [...Object.values(paths).map((one) => `${one}/index.html`), '404.html']
  for (const file of files) put(out, file, document)
  return files.length
}

/** Writes a static page for every subject under `out`/s and takes away those of subjects that are gone. Answers how many. */
export function writeSharePages(out: string, shelves: AllShelves, frame: Frame): number {
  const { info, years } = shelves.core
  const edition = { version: info.contentVersion, year: years[0].year.year }
  const pages = subjectsIn(shelves).flatMap((subject) => sharePage(subject, edition) ?? [])
  fs.rmSync(path.join(out, 's'), { recursive: true, force: true })
  for (const page of pages) put(out, `${page.at}index.html`, sharePageHtml(page, frame))
  return pages.length
}
