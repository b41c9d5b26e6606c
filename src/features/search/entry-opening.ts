import { route, tipRoute, type Route, type RouteName } from '@/routes'
import type { SearchEntry } from '@/schema/search'

/** What a tap on a result does: it opens a page, or calls a number. */
export type Opening = { readonly to: Route } | { readonly call: string }

export function openingOf({ kind, id, to = '' }: SearchEntry): Opening {
  if (kind === 'hotline') return { call: id }
  if (kind === 'tip') return { to: tipRoute(id, to) }
  if (kind === 'quiz') return { to: route('quiz', { seed: to }) }
  // pages of the list take no parameters; the compiler holds that
  if (kind === 'page') return { to: { name: to as RouteName, params: {} } }
  return { to: route(kind, { id }) }
}
