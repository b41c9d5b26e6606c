import { param, route, type Route, type RouteName } from '@/routes'
import { seedIn } from '@/schema/pick-questions'
import type { ShareSubject } from './subject'

const PAGES: Readonly<Record<ShareSubject['kind'], RouteName>> = {
  year: 'review',
  area: 'area',
  figure: 'figure',
  site: 'place',
  tip: 'tip',
  firstAid: 'firstAid',
  quiz: 'quiz',
  digest: 'digest',
}

const isKind = (kind: string): kind is ShareSubject['kind'] => Object.prototype.hasOwnProperty.call(PAGES, kind)

/** The page of the thing that a poster's link names. Undefined for a kind that there is not. */
export function posterTarget(params: Readonly<Record<string, unknown>>): Route | undefined {
  const kind = param(params.kind) ?? ''
  if (!isKind(kind)) return undefined
  if (kind === 'digest') {
    const [areas, tips, length] = [params.areas, params.tips, params.length].map(param)
    return route('digest', { areas: areas ?? '', tips: tips ?? '', length: length ?? '' })
  }
  if (kind === 'quiz') {
    const seed = seedIn(param(params.seed))
    return seed === undefined ? undefined : route('quiz', { seed: `${seed}` })
  }
  const id = param(params.id)
  if (kind === 'year') return route('review', { year: id ?? '' })
  return { name: PAGES[kind], params: id ? { id } : {} }
}

/** Whether what a page shows comes with its own package: nobody else can know that there is no such thing. */
export const comesAlone = (to: Route | undefined): to is Route =>
  to?.name === 'quiz' || Boolean(to && (to.name === 'place' || to.name === 'tip') && to.params.id)
