import { parseUrl, route, tipRoute, type Route } from '@/routes'
import type { CorePack } from '@/schema/pack'
import { areasOf, figuresOf } from '@/schema/years'
import { nameOf } from './name-of'

/** Something that is there, for a reader whose link leads to nothing. */
export interface Near {
  readonly to: Route
  readonly name: string
}

interface Known extends Near {
  readonly id: string
}

/** How many are offered: more would be a list to read. */
const MOST = 3
/** A shorter piece of an id fits too many. */
const ENOUGH = 6

/** Everything of the core that a link can name. */
function everything(core: CorePack): Known[] {
  const { years, firstAid, tipCards, placeCards } = core
  const ofReview = [
    ...areasOf(years).map(({ id }) => ({ id, to: route('area', { id }) })),
    ...figuresOf(years).map(({ id }) => ({ id, to: route('figure', { id }) })),
  ]
  return [
    ...ofReview.map(({ id, to }) => ({ id, to, name: nameOf({ core }, to) ?? '' })),
    ...[...firstAid, ...tipCards].map(({ id, title, topic }) => ({ id, name: title, to: tipRoute(id, topic) })),
    ...placeCards.map(({ id, name }) => ({ id, name, to: route('place', { id }) })),
  ]
}

/** How near an id is to what was asked for: the whole of it, a cut piece of it, or words that both have. 0 is not near. */
function nearness(id: string, asked: string): number {
  if (id === asked) return 4
  if (asked.length >= ENOUGH && id.startsWith(asked)) return 3
  if (asked.startsWith(id)) return 2
  const [mine, theirs] = [id.split('-'), asked.split('-')]
  const shared = mine.filter((word) => word.length > 2 && !/^\d+$/.test(word) && theirs.includes(word))
  return shared.length / Math.max(mine.length, theirs.length)
}

/** The tabs that show what can be looked for. */
export type ContentTab = 'review' | 'sites' | 'tips'

/** The tab under which the things of a page stand, by its path. */
const TAB_OF: readonly (readonly [RegExp, ContentTab])[] = [
  [/(^|\/)(packages\/)?(sites|place|kind|map|hotline)/, 'sites'],
  [/(^|\/)(packages\/)?(tips?|first-aid|quiz|topic)/, 'tips'],
]

const pathOf = (url: string) => url.replace(/^[/#]+/, '').split('?')[0] ?? ''

/** The tab that is nearest to an address. Always there. */
export function nearestTab(url: string): ContentTab {
  const path = pathOf(url).toLowerCase()
  return TAB_OF.find(([shape]) => shape.test(path))?.[1] ?? 'review'
}

/** An id in an address of any shape, even one whose page is unknown. */
function idIn(url: string): string {
  const params = parseUrl(url)?.params
  const known = params?.id ?? params?.area
  if (known !== undefined) return known
  // in a query, or as the last folder of a page for pasted links: s/area/2022-care/
  return /(?:[?&]id=|\/s\/[\w-]+\/)([\w-]+)/.exec(url)?.[1] ?? ''
}

/**
 * What is nearest to a link that leads to nothing: the same thing under another address, or one whose id is like it.
 * Empty where nothing is; `nearestTab` is always there. Never throws, whatever the link is.
 */
export function nearest(core: CorePack, url: string): readonly Near[] {
  const asked = idIn(url).toLowerCase()
  if (!asked) return []
  return everything(core)
    .map(({ id, name, to }, i) => ({ name, to, i, near: nearness(id, asked) }))
    .filter(({ near }) => near >= 0.5)
    .sort((a, b) => b.near - a.near || a.i - b.i)
    .slice(0, MOST)
    .map(({ name, to }) => ({ name, to }))
}
