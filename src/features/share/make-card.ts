import { route, urlOf, type Route } from '@/routes'
import * as words from '#wording/share'
import type { ShareSubject } from './subject'

/** What WeChat's share hooks want: a title of at most 32 characters and where the card leads. */
export interface ShareCard {
  readonly title: string
  readonly path: string
  /** For Moments, which takes the query alone. */
  readonly query: string
}

/** Longer titles are cut by the host in the middle of a word. */
export const TITLE_MAX = 32

/** The page that shows the subject: what a card opens. */
export function routeOf(subject: ShareSubject): Route {
  switch (subject.kind) {
    case 'year':
      return route('review', {})
    case 'area':
      return route('area', { id: subject.area.id })
    case 'figure':
      return route('figure', { id: subject.figure.id })
    case 'site':
      return route('place', { id: subject.place.id })
    case 'tip':
      return route(subject.firstAid ? 'firstAid' : 'tip', { id: subject.tip.id })
  }
}

const printed = ({ printed: figure, unit }: { printed: string; unit: string }) => figure + unit

function titleOf(subject: ShareSubject): string {
  switch (subject.kind) {
    case 'year':
      return words.year({ year: subject.year.year })
    case 'area': {
      const { name, lead, figures } = subject.area
      if ('words' in lead) return words.areaWords({ name, words: lead.words, label: lead.label })
      const figure = lead.figures
        .flatMap((id) => figures.find((one) => one.id === id) ?? [])
        .map(printed)
        .join('')
      return words.area({ name, label: lead.label, figure })
    }
    case 'figure':
      return words.figure({ label: subject.figure.label, figure: printed(subject.figure) })
    case 'site':
      return words.place({ name: subject.place.name })
    case 'tip':
      return words.tip({ title: subject.tip.title })
  }
}

/** Cut at a whole character, with a mark that something is missing. */
const fit = (title: string) =>
  [...title].length > TITLE_MAX ? `${[...title].slice(0, TITLE_MAX - 1).join('')}…` : title

export function makeCard(subject: ShareSubject): ShareCard {
  const path = urlOf(routeOf(subject))
  return { title: fit(titleOf(subject)), path, query: path.split('?')[1] ?? '' }
}
