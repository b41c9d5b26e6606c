import { pickQuestions, seedIn } from '@/schema/pick-questions'
import type { CorePack, PlacesPack, QuizPack, TipLinesPack, TipsPack } from '@/schema/pack'
import type { ReviewYear, Years } from '@/schema/review'
import { findArea, findFigure, yearAsked } from '@/schema/years'
import type { Route } from '@/routes'
import type { DigestLength, DigestSubject, ShareSubject } from './subject'

/** What a link can name, as far as it is loaded: a package that is not there yet hands nothing in. */
export interface Shelves {
  readonly core: CorePack
  readonly places?: PlacesPack | undefined
  readonly tips?: TipsPack | undefined
  readonly quiz?: QuizPack | undefined
  readonly tipLines?: TipLinesPack | undefined
}

/** Between ids in a link: an id never has one, and it needs no escape. */
export const BETWEEN = '.'

export const LENGTHS: readonly DigestLength[] = ['sentence', 'lines', 'points']

/** Picks by id in the order of the shelf, so that the same choice is the same link; what is not there is left out. */
export function pickByIds<T extends { readonly id: string }>(shelf: readonly T[], ids: readonly string[]): T[] {
  const wanted = new Set(ids)
  return shelf.filter(({ id }) => wanted.has(id))
}

const idsIn = (text: string | undefined) => (text ?? '').split(BETWEEN)

/** The year of the first area that is there; where none is, the one that the link names, or the newest. */
export function yearOfDigest(years: Years, ids: readonly string[], asked: string | undefined): ReviewYear {
  const [first] = ids.flatMap((id) => findArea(years, id) ?? [])
  return first ?? yearAsked(years, asked)
}

/** The digest that a link asks for: all areas of a year where it names neither areas nor tips. A digest tells of one year. */
export function digestOf({ core, tipLines }: Shelves, params: Route['params']): DigestSubject {
  const tips = pickByIds(tipLines?.tipLines ?? [], idsIn(params.tips))
  const of = yearOfDigest(core.years, idsIn(params.areas), params.year)
  const areas = pickByIds(of.areas, idsIn(params.areas))
  const length = LENGTHS.find((one) => one === params.length) ?? 'lines'
  return { kind: 'digest', year: of.year, areas: areas.length || tips.length ? areas : of.areas, tips, length }
}

function areaOf({ years }: CorePack, id: string | undefined): ShareSubject | undefined {
  const found = findArea(years, id)
  return found && { kind: 'area', year: found.year, area: found.area }
}

function figureOf({ years }: CorePack, id: string | undefined): ShareSubject | undefined {
  const found = findFigure(years, id)
  return found && { kind: 'figure', year: found.year, area: found.area, figure: found.figure }
}

function siteOf({ core, places }: Shelves, id: string | undefined): ShareSubject | undefined {
  const place = places?.places.find((one) => one.id === id)
  const sort = core.kinds.find((one) => one.id === place?.kind)?.name
  return place && { kind: 'site', place, sort: sort ?? '' }
}

function tipOf({ core, tips }: Shelves, id: string | undefined): ShareSubject | undefined {
  const tip = tips?.tips.find((one) => one.id === id)
  const topic = core.topics.topics.find((one) => one.id === tip?.topic)?.name
  return tip && { kind: 'tip', tip, topic: topic ?? '' }
}

function firstAidOf({ core }: Shelves, id: string | undefined): ShareSubject | undefined {
  const tip = core.firstAid.find((one) => one.id === id)
  return tip && { kind: 'firstAid', tip }
}

function quizOf({ quiz }: Shelves, text: string | undefined): ShareSubject | undefined {
  const seed = seedIn(text)
  return quiz && seed !== undefined ? { kind: 'quiz', seed, questions: pickQuestions(quiz.questions, seed) } : undefined
}

/** What the page of a route has to pass on. Undefined where the page has no subject or its id names none. */
export function subjectOf(shelves: Shelves, { name, params }: Route): ShareSubject | undefined {
  const { core } = shelves
  switch (name) {
    case 'review':
    case 'figures':
      return { kind: 'year', ...yearAsked(core.years, params.year) }
    case 'area':
      return areaOf(core, params.id)
    case 'figure':
      return figureOf(core, params.id)
    case 'place':
      return siteOf(shelves, params.id)
    case 'firstAid':
      return firstAidOf(shelves, params.id)
    case 'tip':
      return tipOf(shelves, params.id)
    case 'quiz':
      return quizOf(shelves, params.seed)
    case 'digest':
      return digestOf(shelves, params)
    default:
      return undefined
  }
}
