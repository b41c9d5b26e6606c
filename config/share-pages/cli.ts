/** Part of every browser build: the document at every page's path, and for every subject a static page and its picture. */
import fs from 'node:fs'
import { appName, siteDescription } from '#wording/common'
import { openPage } from '#wording/share'
import { drawLinked } from '../cards/draw-linked'
import type { Chunks } from '../offline/chosen-files'
import { lookOfPage } from './look'
import { imageOf } from './share-page'
import { siteOf } from './site'
import { readShelves, subjectsIn } from './subjects'
import { writeDocuments, writeSharePages } from './write'

const OUT = 'dist/h5'
/** Written by the build, see config/offline/chunks-plugin.ts. */
const CHUNKS = 'dist/chunks.json'

async function main(): Promise<void> {
  const site = siteOf(process.env.SITE_URL)
  const shelves = readShelves('dist/content/packs')
  const { first } = JSON.parse(fs.readFileSync(CHUNKS, 'utf8')) as Chunks
  const documents = writeDocuments(OUT, { description: siteDescription, first })
  const frame = { appName, openWords: openPage, style: lookOfPage(), site }
  const pages = writeSharePages(OUT, shelves, frame)
  const pictures = subjectsIn(shelves).flatMap((subject) => {
    const file = imageOf(subject)
    return file ? [{ file, subject }] : []
  })
  const bytes = await drawLinked(pictures, OUT)
  console.log(
    `${documents} documents, ${pages} share pages, ${pictures.length} pictures (${Math.round(bytes / 1000)} KB) in ${OUT}` +
      (site ? `, for ${site}` : ''),
  )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
