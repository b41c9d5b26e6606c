import type { PackedArea } from '@/schema/review'
import type { TipLine } from '@/schema/tip'
import { joinSentences } from './join-sentences'
import { itemSentences, leadOf, withoutStop } from './say-review'

/** What is said of one thing that was picked, from the shortest to the fullest. */
export interface Entry {
  readonly sort: 'area' | 'tip'
  readonly name: string
  /** Sentences without a full stop; each level says one thing more than the level before. Never empty. */
  readonly levels: readonly (readonly string[])[]
}

/** What stands on an area's card, to be read aloud: what it is first, then how much; words stand before what they say. */
export function shortOf(area: PackedArea): string {
  const { figure, label, figures } = leadOf(area)
  return figures.length ? label + figure : figure + label
}

/** The sentences of an area by level: its lead figures, then the others one by one, always in the content's order. */
function figureLevels({ lead, figures }: PackedArea): string[][] {
  const leads = 'figures' in lead ? lead.figures : []
  const order = [
    ...figures.filter(({ id }) => leads.includes(id)),
    ...figures.filter(({ id }) => !leads.includes(id)),
  ].map(({ id }) => id)
  const from = leads.length || 1
  return order.slice(from - 1).map((_one, i) => {
    const told = order.slice(0, from + i)
    return joinSentences(
      figures.filter(({ id }) => told.includes(id)),
      leads,
    )
  })
}

export function areaEntry(area: PackedArea): Entry {
  const items = area.figures.length ? [] : itemSentences(area)
  const longer = area.figures.length ? figureLevels(area) : items.map((_one, i) => items.slice(0, i + 1))
  return { sort: 'area', name: area.name, levels: [[shortOf(area)], ...longer] }
}

/** A summary that begins with the title says it already. */
export const tipEntry = ({ title, summary }: TipLine): Entry => ({
  sort: 'tip',
  name: title,
  levels: [[title], [summary.startsWith(title) ? withoutStop(summary) : `${title}。${withoutStop(summary)}`]],
})
