import { parseUrl, type Route, type RouteName } from '@/routes'
import * as words from '#wording/kept'
import { mayBe, nameOf, type Shelves } from './name-of'

/** What the phone keeps of a page. */
export interface KeptItem {
  readonly url: string
  readonly title: string
  readonly day: string
}

/** A page that was saved or looked at. */
export interface KeptRow {
  readonly url: string
  readonly title: string
  readonly icon: string
  /** The day, or '' where it is not known. */
  readonly day: string
  /** Undefined where the content does not have it any more. */
  readonly to: Route | undefined
  /** Where a reader finds it without the link; '' where it is gone. */
  readonly where: string
}

export interface KeptGroup {
  readonly id: keyof typeof words.groups
  readonly name: string
  readonly rows: readonly KeptRow[]
}

/** The pages that are kept at all, with their drawings. */
const ICONS: Readonly<Partial<Record<RouteName, string>>> = {
  area: 'figure-year',
  figure: 'figure-total',
  firstAid: 'topic-firstaid',
  tip: 'info',
  topic: 'info',
  place: 'pin',
  kind: 'pin',
  quiz: 'check',
  digest: 'group',
}

const whereOf = (name: string): string => (name in words.where ? words.where[name as keyof typeof words.where] : '')

/** One item as it stands now: content may have changed since. */
function rowOf(shelves: Shelves, { url, title, day }: KeptItem): KeptRow {
  const route = parseUrl(url)
  const name = route && nameOf(shelves, route)
  const there = route && (name !== undefined || mayBe(shelves, route))
  return {
    url,
    title: name ?? title,
    day,
    icon: (there && ICONS[route.name]) || 'no',
    to: there ? route : undefined,
    where: there ? whereOf(route.name) : '',
  }
}

const GROUP_OF: Readonly<Partial<Record<RouteName, KeptGroup['id']>>> = {
  figure: 'figure',
  place: 'place',
  tip: 'tip',
  firstAid: 'tip',
  digest: 'digest',
}
const GROUPS = ['figure', 'place', 'tip', 'digest', 'other'] as const

const groupOf = (url: string): KeptGroup['id'] => {
  const name = parseUrl(url)?.name
  return (name && GROUP_OF[name]) ?? 'other'
}

/** The saved pages by kind, in each the newest first; kinds without any are left out. */
export const selectSaved = (shelves: Shelves, items: readonly KeptItem[]): KeptGroup[] =>
  GROUPS.map((id) => ({
    id,
    name: words.groups[id],
    rows: items.filter(({ url }) => groupOf(url) === id).map((item) => rowOf(shelves, item)),
  })).filter(({ rows }) => rows.length > 0)

/** The pages looked at, the newest first. */
export const selectVisited = (shelves: Shelves, items: readonly KeptItem[]): KeptRow[] =>
  items.map((item) => rowOf(shelves, item))

const lineOf = ({ title, to, where }: KeptRow, i: number) =>
  to ? words.line({ n: i + 1, title, where }) : words.lineGone({ n: i + 1, title })

/** A list as text that can be pasted anywhere: what it is, names, and where to find each. */
export function keptText(
  groups: readonly Omit<KeptGroup, 'id'>[],
  edition: { app: string; version: string; list: string },
) {
  const parts = groups.map(({ name, rows }) => [...(name ? [name] : []), ...rows.map(lineOf)].join('\n'))
  return [words.textHead(edition), ...parts, words.textFoot(edition)].join('\n\n')
}
