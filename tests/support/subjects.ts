import core from '#packs/core.json'
import places from '#packs/places.json'
import quiz from '#packs/quiz.json'
import tipLines from '#packs/tip-lines.json'
import tips from '#packs/tips.json'
import type { Edition } from '@/features/share/make-card'
import { makeCitation } from '@/features/share/make-citation'
import type { DigestLength, ShareSubject } from '@/features/share/subject'
import type { Shelves } from '@/features/share/subject-of'
import { pickQuestions } from '@/schema/pick-questions'

const { kinds, topics, years } = core
const { year, areas } = years[0]

/** The content of the app, all of it loaded. */
export const shelves: Shelves = { core, places, tips, quiz, tipLines }

export const edition: Edition = { version: core.info.contentVersion, year: year.year }

export const LENGTHS: readonly DigestLength[] = ['sentence', 'lines', 'points']

/** Quizzes of some days, and of the first and the last seed. */
const SEEDS = [0, 261_123, 261_124, 999_999]

const named = (name: string, subject: ShareSubject): readonly [string, ShareSubject] => [name, subject]
const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? ''

const digests = LENGTHS.flatMap((length) => [
  named(`digest of all areas, ${length}`, { kind: 'digest', year, areas, tips: [], length }),
  named(`digest of one area, ${length}`, { kind: 'digest', year, areas: areas.slice(3, 4), tips: [], length }),
  named(`digest of tips, ${length}`, { kind: 'digest', year, areas: [], tips: tipLines.tipLines.slice(0, 3), length }),
  named(`digest of both, ${length}`, { kind: 'digest', year, areas, tips: tipLines.tipLines.slice(5, 7), length }),
])

/** Everything in the content of the app that can be passed on, by a name for the test; of the digests, some. */
export const subjects = [
  named('the year', { kind: 'year', year, areas }),
  ...areas.map((area) => named(`area ${area.id}`, { kind: 'area', year, area })),
  ...areas.flatMap((area) =>
    area.figures.map((figure) => named(`figure ${figure.id}`, { kind: 'figure', year, area, figure })),
  ),
  ...places.places.map((place) => named(`place ${place.id}`, { kind: 'site', place, sort: nameOf(kinds, place.kind) })),
  ...core.firstAid.map((tip) => named(`first aid ${tip.id}`, { kind: 'firstAid', tip })),
  ...tips.tips.map((tip) => named(`tip ${tip.id}`, { kind: 'tip', tip, topic: nameOf(topics.topics, tip.topic) })),
  ...SEEDS.map((seed) => named(`quiz ${seed}`, { kind: 'quiz', seed, questions: pickQuestions(quiz.questions, seed) })),
  ...digests,
]

/** Those of one kind. */
export const ofKind = <K extends ShareSubject['kind']>(kind: K) =>
  subjects.filter((pair): pair is [string, Extract<ShareSubject, { kind: K }>] => pair[1].kind === kind)

/** The citation of a figure, by its id. */
export function citationOf(id: string): string {
  const found = ofKind('figure').find(([, { figure }]) => figure.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return makeCitation(found[1])
}
