import type { Figure } from '@/schema/figure'
import { printedOf } from '@/schema/printed'
import type { PackedArea } from '@/schema/review'
import { joinSentences } from './join-sentences'

/** What stands on an area's card: one or two figures, or the words that stand in their place. */
export interface Lead {
  readonly figure: string
  readonly label: string
  /** Empty where words stand in place of figures. */
  readonly figures: readonly Figure[]
}

export function leadOf({ lead, figures }: PackedArea): Lead {
  if ('words' in lead) return { figure: lead.words, label: lead.label, figures: [] }
  const found = lead.figures.flatMap((id) => figures.find((one) => one.id === id) ?? [])
  return { figure: found.map(printedOf).join(''), label: lead.label, figures: found }
}

/** Sentences are joined or ended by who prints them. */
export const withoutStop = (text: string) => text.replace(/。$/, '')

/** What an area without figures did. What others said of it is said to be theirs. */
export function itemSentences({ parts }: PackedArea): string[] {
  return parts.flatMap((part) => {
    if (!('items' in part)) return []
    const whose = part.note ? `${part.title}：` : ''
    return part.items.map(({ name, text }) => whose + (text ? `${name}，${withoutStop(text)}` : name))
  })
}

/** What was done, as sentences without a full stop: the figures, or the activities of an area that has none. */
export function sentencesOf(area: PackedArea): string[] {
  const { figures, lead } = area
  return figures.length ? joinSentences(figures, 'figures' in lead ? lead.figures : []) : itemSentences(area)
}
