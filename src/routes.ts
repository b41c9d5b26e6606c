/** Every page of the app: its path and what its link carries. Links, share paths and app.config all come from here. */
export const paths = {
  review: 'pages/review',
  sites: 'pages/sites',
  tips: 'pages/tips',
  me: 'pages/me',
  area: 'pages/area',
  figure: 'pages/figure',
  firstAid: 'pages/first-aid',
  lost: 'pages/lost',
  figures: 'packages/review/figures',
  story: 'packages/review/story',
  script: 'packages/review/script',
  place: 'packages/sites/place',
  list: 'packages/sites/list',
  kind: 'packages/sites/kind',
  map: 'packages/sites/map',
  hotlines: 'packages/sites/hotlines',
  tip: 'packages/tips/tip',
  topic: 'packages/tips/topic',
  quiz: 'packages/tips/quiz',
  sources: 'packages/about/sources',
  saved: 'packages/about/saved',
  visited: 'packages/about/visited',
  corrections: 'packages/about/corrections',
  privacy: 'packages/about/privacy',
  forget: 'packages/about/forget',
  about: 'packages/about/about',
  digest: 'packages/share/digest',
  poster: 'packages/share/poster',
  search: 'packages/search/search',
} as const

export type RouteName = keyof typeof paths

/** The pages of the tab bar, in its order. A tab takes no parameters. */
export const tabNames = ['review', 'sites', 'tips', 'me'] as const

/** What each page's link carries. All of it is optional to a reader: a page answers for what is missing. */
export interface RouteParams {
  /** Without a year, the newest. */
  review: { year?: string }
  sites: Record<never, never>
  tips: Record<never, never>
  me: Record<never, never>
  area: { id: string }
  figure: { id: string }
  /** `step` is a step counted from 1, or one more: what comes after them. */
  firstAid: { id: string; step?: string }
  lost: { why: LostWhy; to?: string }
  figures: { year?: string; area?: string; counts?: string; span?: string }
  /** An area's id, and which of its figures counted from 1, or one more: what comes after them. Without an area, all of a year. */
  story: { area?: string | undefined; at?: string; year?: string }
  script: { area: string }
  place: { id: string }
  /** A region's code, ids of a kind and a need, words to search for: a shared list is the same list. */
  list: { region?: string; kind?: string; need?: string; q?: string }
  kind: { id: string }
  map: { region?: string }
  hotlines: Record<never, never>
  tip: { id: string }
  /** A topic's tips, or those for a reader: ids of either. */
  topic: { id?: string; reader?: string }
  /** One to six digits; without them, the questions of the day. */
  quiz: { seed?: string }
  sources: Record<never, never>
  saved: Record<never, never>
  visited: Record<never, never>
  corrections: Record<never, never>
  privacy: Record<never, never>
  forget: Record<never, never>
  about: Record<never, never>
  search: { q?: string }
  /** `areas` and `tips` are ids with dots between them; neither given means all areas of a year. */
  digest: { year?: string; areas?: string; tips?: string; length?: string }
  /** `kind` is the kind of a subject, `id` its id; a quiz and a digest have the parameters of their own page instead. */
  poster: { kind: string; id?: string; seed?: string | undefined; areas?: string; tips?: string; length?: string }
}

/** Why a reader sees the page that says so: no such page, a package that did not come, something broke. */
export type LostWhy = 'missing' | 'package' | 'broken'

/** A page with its parameters, ready to be opened or shared. */
export interface Route {
  readonly name: RouteName
  readonly params: Readonly<Record<string, string>>
}

/** Makes a route; parameters that are undefined or empty are left out. */
export function route<N extends RouteName>(name: N, params: RouteParams[N]): Route {
  const given = Object.entries(params as Record<string, string | undefined>).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  )
  return { name, params: Object.fromEntries(given) }
}

/** The parameter that says with which content a link was made, see schema/content-version. */
export const MARK = 'v'

/** The route as it is passed on: with the mark of the content it was made with. */
export const marked = ({ name, params }: Route, mark: string): Route => ({
  name,
  params: mark ? { ...params, [MARK]: mark } : params,
})

/** The page of a tip: first aid stands in the main package, every other tip in its own. */
export const tipRoute = (id: string, topic: string): Route =>
  topic === 'firstaid' ? route('firstAid', { id }) : route('tip', { id })

/** Half of a surrogate pair cannot be encoded: such a value is dropped rather than thrown over. */
function encode(value: string): string {
  try {
    return encodeURIComponent(value)
  } catch {
    return ''
  }
}

const query = (params: Route['params']) =>
  Object.entries(params)
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&')

/** /pages/area?id=2022-care: what the host opens and what a share carries. */
export function urlOf({ name, params }: Route): string {
  const text = query(params)
  return `/${paths[name]}${text ? `?${text}` : ''}`
}

/** An address that may be no page of ours, as the host hands it over: its path and its parameters, if it has any. */
export const addressOf = (path: string, params?: Readonly<Record<string, unknown>>): string => {
  const text = query(Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, param(value) ?? ''])))
  return path + (text && `?${text}`)
}

export const isTab = (name: RouteName): boolean => (tabNames as readonly string[]).includes(name)

/** A parameter as the host hands it over: still encoded on WeChat, decoded on H5, or anything at all. */
export function param(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value) return undefined
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Reads a url back into a route; undefined where no page has that path. */
export function parseUrl(url: string): Route | undefined {
  const [path = '', text = ''] = url.replace(/^\/+/, '').split('?')
  const found = Object.entries(paths).find(([, known]) => known === path)
  if (!found) return undefined
  const pairs = text
    .split('&')
    .filter(Boolean)
    .map((pair) => pair.split('='))
    .map(([key = '', ...rest]) => [key, param(rest.join('=')) ?? ''] as const)
  return { name: found[0] as RouteName, params: Object.fromEntries(pairs) }
}
