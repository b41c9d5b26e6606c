import fs from 'node:fs'
import path from 'node:path'
import { paths } from '../../src/routes'
import { escaped, sharePageHtml, type Frame } from './html'
import { sharePage } from './share-page'
import { subjectsIn, type AllShelves } from './subjects'

function put(out: string, file: string, text: string): void {
  const full = path.join(out, file)
  fs.mkdirSync(path.dirname(full), { recursive: true })
  fs.writeFileSync(full, text)
}

/** What a document says of itself beyond what the build wrote. */
export interface DocumentWords {
  readonly description: string
  /** By the path of a page, the files that it needs before it can be drawn. */
  readonly first: Readonly<Record<string, readonly string[]>>
}

/**
 * The document of one page: it names the page and its files, which are fetched beside those of the app instead of after
 * them. Without a page it names none. What an earlier run wrote gives way.
 */
export function documentOf(built: string, { description, first }: DocumentWords, page?: string): string {
  const ahead = page ? ` data-ahead="${[page, ...(first[page] ?? [])].join(' ')}"` : ''
  const plain = built.replace(/ data-ahead="[^"]*"/, '').replace(/<meta name="description"[^>]*>/, '')
  return plain
    .replace(/data-files="[^"]*"/, (files) => files + ahead)
    .replace('</title>', `</title><meta name="description" content="${escaped(description)}">`)
}

/**
 * Copies the document to every page's path, so that a host without rules of its own answers a reload, and to 404.html for
 * hosts that serve it; what stands at the top opens the home. Answers how many.
 */
export function writeDocuments(out: string, words: DocumentWords): number {
  const built = fs.readFileSync(path.join(out, 'index.html'), 'utf8')
  put(out, 'index.html', documentOf(built, words, paths.review))
  const pages = Object.values(paths)
  for (const page of pages) put(out, `${page}/index.html`, documentOf(built, words, page))
  put(out, '404.html', documentOf(built, words))
  return pages.length + 1
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
