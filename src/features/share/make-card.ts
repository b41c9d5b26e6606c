import { marked, route, urlOf, type Route } from '@/routes'
import { markOf } from '@/schema/content-version'
import * as words from '#wording/share'
import { printedOf } from '@/schema/printed'
import { leadOf } from './say-review'
import type { ShareSubject } from './subject'
import { BETWEEN } from './subject-of'

/** What WeChat's share hooks want. */
export interface ShareCard {
  /** At most TITLE_MAX characters. */
  readonly title: string
  readonly path: string
  /** For Moments, which takes the query alone. */
  readonly query: string
  /** The picture that ships with the app, 5:4: the area's, or the year's. */
  readonly imageUrl: string
  /** The same for Moments, 1:1. */
  readonly square: string
}

/** Longer titles are cut by the host in the middle of a word. */
export const TITLE_MAX = 32

/** Where the pictures are that the build draws. */
const CARDS = '/cards'

/** The page that shows the subject: what a card opens. */
export function routeOf(subject: ShareSubject): Route {
  switch (subject.kind) {
    case 'year':
      return route('review', { year: `${subject.year.year}` })
    case 'area':
      return route('area', { id: subject.area.id })
    case 'figure':
      return route('figure', { id: subject.figure.id })
    case 'site':
      return route('place', { id: subject.place.id })
    case 'tip':
      return route('tip', { id: subject.tip.id })
    case 'firstAid':
      return route('firstAid', { id: subject.tip.id })
    case 'quiz':
      return route('quiz', { seed: `${subject.seed}` })
    case 'digest': {
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(BETWEEN)
      return route('digest', { areas: ids(subject.areas), tips: ids(subject.tips), length: subject.length })
    }
  }
}

function titleOf(subject: ShareSubject): string {
  switch (subject.kind) {
    case 'year':
      return words.year({ year: subject.year.year })
    case 'area': {
      const { name, lead } = subject.area
      const { figure, label } = leadOf(subject.area)
      return 'words' in lead ? words.areaWords({ name, words: figure, label }) : words.area({ name, label, figure })
    }
    case 'figure':
      return words.figure({ label: subject.figure.label, figure: printedOf(subject.figure) })
    case 'site':
      return words.place({ name: subject.place.name })
    case 'tip':
      return words.tip({ title: subject.tip.title })
    case 'firstAid':
      return words.firstAid({ title: subject.tip.title })
    case 'quiz':
      return words.quiz({ question: subject.questions[0]?.question ?? '' })
    case 'digest': {
      const [areas, tips] = [subject.areas.length, subject.tips.length]
      const { year } = subject.year
      if (!tips) return words.digestAreas({ year, areas })
      return areas ? words.digestBoth({ year, areas, tips }) : words.digestTips({ tips })
    }
  }
}

/** Which picture of the build stands for the subject, by the id of the area or the year; `newest` is for what is of no year. */
function pictureOf(subject: ShareSubject, newest: number): string {
  switch (subject.kind) {
    case 'area':
    case 'figure':
      return subject.area.id
    case 'digest': {
      const only = subject.areas.length === 1 && !subject.tips.length ? subject.areas[0] : undefined
      return only?.id ?? `${subject.year.year}`
    }
    case 'year':
      return `${subject.year.year}`
    case 'site':
    case 'tip':
    case 'firstAid':
    case 'quiz':
      return `${newest}`
  }
}

/** Cut at a whole character, with a mark that something is missing. */
const fit = (title: string) =>
  [...title].length > TITLE_MAX ? `${[...title].slice(0, TITLE_MAX - 1).join('')}…` : title

/** What a card needs to know of the content that it is made from. */
export interface Edition {
  /** Content version, such as 2026.11.23: stands in links and in texts. */
  readonly version: string
  /** The newest year of the review, for the picture of what belongs to none. */
  readonly year: number
}

/** A card for a page without a subject of its own: a tab, a list with its filters. */
export function pageCard(title: string, to: Route, { version, year }: Edition, picture = `${year}`): ShareCard {
  const path = urlOf(marked(to, markOf(version)))
  const query = path.split('?')[1] ?? ''
  const [imageUrl, square] = [`${CARDS}/${picture}.png`, `${CARDS}/${picture}-square.png`]
  return { title: fit(title), path, query, imageUrl, square }
}

/** The card of a subject: its title tells the fact, its path opens the thing itself, or another page that shows it. */
export const makeCard = (subject: ShareSubject, edition: Edition, to = routeOf(subject)): ShareCard =>
  pageCard(titleOf(subject), to, edition, pictureOf(subject, edition.year))
