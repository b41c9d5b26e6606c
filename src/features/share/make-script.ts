import { figuresIn } from '@/schema/figures-in'
import type { PackedArea } from '@/schema/review'
import { sectionOf } from '@/schema/section'
import * as words from '#wording/script'
import { cohortRest, measuresMissing } from '#wording/review'
import { pointsSource } from '#wording/share'
import { countOf } from './compose-digest'
import { joinSentences } from './join-sentences'
import type { ShareSubject } from './subject'

type Part = PackedArea['parts'][number]
type AreaSubject = Extract<ShareSubject, { kind: 'area' }>

/** What is said in one breath, before a pause. */
export interface ScriptParagraph {
  /** What it is about; empty at the beginning. */
  readonly head: string
  readonly text: string
}

/** An area as a text to read aloud. */
export interface Script {
  readonly paragraphs: readonly ScriptParagraph[]
  /** Characters that are read aloud: all but the source. */
  readonly count: number
  /** How long that takes, in half minutes. */
  readonly halves: number
  /** Whether something of the area's page had no room. */
  readonly left: boolean
  readonly source: string
  /** The whole as it is copied. */
  readonly text: string
}

/** Characters a minute at a comfortable pace, with pauses, to people who listen. */
export const PACE = 200
/** Three minutes and a half: whoever listens standing has heard enough. */
export const MOST = 700

/** What is left out first when an area is too long to listen to. Figures, their notes and the area's words never are. */
const CUTS = ['nothing', 'events', 'texts', 'items'] as const
type Cut = (typeof CUTS)[number]

const LISTS: readonly Part['kind'][] = ['activities', 'pilots', 'outcomes', 'events']

/** Sentences end with a full stop, also those that the content leaves without. */
const stopped = (text: string) => (/[。？！]$/.test(text) ? text : `${text}。`)
const said = (texts: readonly (string | undefined)[]) => texts.flatMap((text) => (text ? [stopped(text)] : [])).join('')

type Item = Extract<Part, { kind: 'activities' }>['items'][number]

/** Where it was, said once. */
const named = ({ name, place, text = '' }: Item) =>
  place && !text.includes(place) ? words.placed({ name, place }) : name

/** Things of which nothing more is told are named in one breath. */
function toldOf(items: readonly Item[]): string {
  const sentences: string[] = []
  let bare = false
  for (const item of items) {
    const alone = !item.text && !item.place
    const before = bare && alone ? `${sentences.pop() ?? ''}、` : ''
    sentences.push(before + [named(item), item.text].filter(Boolean).join('：'))
    bare = alone
  }
  return said(sentences)
}

/** Named activities and outcomes: name, place, what was done. What leads the area was said with it. */
function itemsOf(part: Part, lead: string, cut: Cut): string {
  if (!('items' in part)) return ''
  const items = part.items.filter(({ name }) => name !== lead)
  if (cut === 'texts') return said([items.map(({ name, place }) => (place ? `${name}（${place}）` : name)).join('、')])
  return toldOf(items)
}

/** What a part has left out at this length, beside what another part says already. */
const isCut = ({ kind }: Part, cut: Cut) =>
  (kind === 'events' && cut !== 'nothing') || (LISTS.includes(kind) && cut === 'items')

function paragraphOf(part: Part, area: PackedArea, told: Set<string>, cut: Cut): ScriptParagraph[] {
  if (isCut(part, cut)) return []
  const fresh = figuresIn(part).flatMap(({ id }) => (told.has(id) ? [] : id))
  for (const id of fresh) told.add(id)
  const figures = fresh.flatMap((id) => area.figures.find((one) => one.id === id) ?? [])
  const asOne = 'figures' in area.lead ? area.lead.figures : []
  const text = [
    // a listener hears the set phrases first, then what they mean
    part.kind === 'phrases' ? said([part.phrases.join('、')]) : '',
    // a cohort's own text is about its drawing
    said([part.kind === 'cohort' ? '' : part.text]),
    said(joinSentences(figures, asOne)),
    itemsOf(part, 'words' in area.lead ? area.lead.label : '', cut),
    part.kind === 'measures' ? said([`${measuresMissing({ n: part.items.length + 1 })}：${part.missing}`]) : '',
    part.kind === 'cohort' ? said([`${cohortRest}：${part.rest}`]) : '',
    said([part.note]),
  ].join('')
  // the title of money tells how it is drawn
  return text ? [{ head: part.kind === 'money' ? '' : part.title, text }] : []
}

function write({ year, area }: AreaSubject, cut: Cut): ScriptParagraph[] {
  const { lead, name, number, summary, parts } = area
  const opening = words.open({ year: year.year, n: sectionOf(number), name })
  const leading = 'words' in lead ? `${lead.words}${lead.label}` : undefined
  const told = new Set<string>()
  return [
    { head: '', text: opening + said([summary, leading]) },
    ...parts.flatMap((part) => paragraphOf(part, area, told, cut)),
  ]
}

const aloud = ({ head, text }: ScriptParagraph) => (head ? stopped(head) : '') + text
const countAll = (paragraphs: readonly ScriptParagraph[]) => countOf(paragraphs.map(aloud).join(''))

/**
 * The area as a text to read aloud, joined by rule from what the content says: every figure as printed, once. An area
 * that is too long loses activities, never figures; one that is short stays short.
 */
export function makeScript(subject: AreaSubject, version: string): Script {
  const cut = CUTS.find((one) => countAll(write(subject, one)) <= MOST) ?? 'items'
  const paragraphs = write(subject, cut)
  const count = countAll(paragraphs)
  const { title, unknown } = subject.year.source
  const source = pointsSource({ source: title, section: sectionOf(subject.area.number), unknown, version })
  return {
    paragraphs,
    count,
    halves: Math.max(1, Math.round((count / PACE) * 2)),
    left: cut !== 'nothing',
    source,
    text: [...paragraphs.map(aloud), source].join('\n\n'),
  }
}
