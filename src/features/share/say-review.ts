import type { Figure } from '@/schema/figure'
import { printedOf, saysOf } from '@/schema/printed'
import type { PackedArea } from '@/schema/review'

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

/** What was done, as sentences: the figures, or the activities of an area that has none. */
export function sentencesOf({ figures, parts }: PackedArea): string[] {
  if (figures.length) return figures.map(saysOf)
  return parts
    .flatMap((part) => ('items' in part ? part.items : []))
    .map(({ name, text }) => (text ? `${name}：${text}` : name))
}
