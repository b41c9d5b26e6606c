import fs from 'node:fs'
import path from 'node:path'
import type { ChunkGroup, Compiler } from 'webpack'
import type { Chunks } from './chosen-files'

/** How a page is asked for: `./pages/area` by Taro's router, `@/pages/lost` by our own code. */
const PAGE = /^(?:\.|@)\/((?:pages|packages)\/[\w/-]+)$/

const pageOf = (group: ChunkGroup): string | undefined =>
  group.origins.map(({ request }) => PAGE.exec(request ?? '')?.[1]).find(Boolean)

/** Files of a group and of whatever it may fetch later on, up to the next page. */
function filesOf(group: ChunkGroup, seen = new Set<ChunkGroup>()): string[] {
  if (seen.has(group)) return []
  seen.add(group)
  const later = group.getChildren().filter((child) => !pageOf(child))
  return [...group.getFiles(), ...later.flatMap((child) => filesOf(child, seen))]
}

const published = (files: readonly string[]) => [...new Set(files)].filter((file) => /\.(js|css)$/.test(file)).sort()

/** Writes down which files each page of the browser build needs: webpack alone knows, and the worker must be told. */
export class ChunksPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('ChunksPlugin', ({ chunkGroups, entrypoints }) => {
      const groups = chunkGroups.flatMap((group) => {
        const page = pageOf(group)
        return page ? [[page, group] as const] : []
      })
      const byPage = (files: (group: ChunkGroup) => string[]) =>
        Object.fromEntries(groups.map(([page, group]) => [page, published(files(group))]))
      const chunks: Chunks = {
        shell: published([...entrypoints.values()].flatMap((entry) => filesOf(entry))),
        pages: byPage((group) => filesOf(group)),
        first: byPage((group) => group.getFiles()),
      }
      fs.mkdirSync(path.dirname(this.file), { recursive: true })
      fs.writeFileSync(this.file, JSON.stringify(chunks))
    })
  }
}
