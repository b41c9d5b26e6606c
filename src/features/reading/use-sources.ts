import { useMemo } from 'react'
import type { SourcesPack } from '@/schema/pack'
import { useContent } from '@/store/use-store'
import { seatsText } from '#wording/about'
import { ofYear } from '#wording/common'
import { sourceTitle } from '#wording/review'

interface Source {
  readonly title: string
  readonly publisher?: string | undefined
  readonly date?: string | undefined
}

/** A named group of sources: whose they are and what was read. */
export interface SourceGroup {
  readonly name: string
  readonly lines: readonly string[]
}

/** What the sources page lists. */
export interface Sources {
  /** One for each year. */
  readonly reviews: readonly {
    readonly name: string
    readonly title: string
    readonly authors: string
    readonly unknown: string
  }[]
  readonly kinds: readonly SourceGroup[]
  readonly hotlines: readonly SourceGroup[]
  readonly regions: string
  readonly seats: string
}

/** Before the page has handed in its pack, which it does while it loads. */
const NONE: SourcesPack = { kinds: [], hotlines: [], seats: { source: '', licence: '' } }

const line = ({ title, publisher, date }: Source) => [title, publisher, date].filter(Boolean).join('，')

export function useSources(): Sources {
  const core = useContent((state) => state.core)
  const pack = useContent((state) => state.sources)
  return useMemo(() => {
    const { years, regions } = core
    const { kinds, hotlines, seats } = pack ?? NONE
    return {
      reviews: years.map(({ year: { year, source } }) => ({
        name: years.length > 1 ? ofYear({ year, name: sourceTitle }) : sourceTitle,
        title: source.title,
        authors: source.authors.join('、'),
        unknown: source.unknown,
      })),
      kinds: kinds.flatMap(({ name, sources = [] }) => (sources.length ? [{ name, lines: sources.map(line) }] : [])),
      hotlines: hotlines.map(({ number, name, sources }) => ({ name: `${number} ${name}`, lines: sources.map(line) })),
      regions: `${regions.standard}，${regions.source}`,
      seats: seatsText(seats),
    }
  }, [core, pack])
}
