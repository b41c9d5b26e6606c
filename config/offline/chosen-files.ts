/** Which files the browser build is made of. Paths are within dist/h5. */
export interface Chunks {
  /** What every page needs. */
  readonly shell: readonly string[]
  /** By the path of a page, what it needs besides, now or later. */
  readonly pages: Readonly<Record<string, readonly string[]>>
  /** By the path of a page, what it needs besides before it can be drawn: the first part of `pages`. */
  readonly first: Readonly<Record<string, readonly string[]>>
}

/** What must open without a network: the tabs, areas, figures, first aid, and all of the review. */
const MUST = /^(pages|packages\/review)\//

/** What another package may add to be fetched ahead with the rest, in compressed bytes: a few seconds of a weak signal. */
export const SMALL = 32_000

const packageOf = (page: string) => page.split('/').slice(0, 2).join('/')

/**
 * The files that are fetched ahead for the time without a network: what must open, and every other package that is small.
 * `weigh` tells the compressed bytes of a file. What is left out is kept when it is first used.
 */
export function chosenFiles({ shell, pages }: Chunks, weigh: (file: string) => number): readonly string[] {
  const must = new Set([
    ...shell,
    ...Object.keys(pages).flatMap((page) => (MUST.test(page) ? (pages[page] ?? []) : [])),
  ])
  const others = new Map<string, Set<string>>()
  for (const [page, files] of Object.entries(pages)) {
    if (MUST.test(page)) continue
    const name = packageOf(page)
    others.set(name, new Set([...(others.get(name) ?? []), ...files.filter((file) => !must.has(file))]))
  }
  const small = [...others.values()].filter(
    (files) => [...files].reduce((bytes, file) => bytes + weigh(file), 0) <= SMALL,
  )
  return [...new Set([...must, ...small.flatMap((files) => [...files])])].sort()
}
