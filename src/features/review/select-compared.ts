import type { CorePack } from '@/schema/pack'
import { figuresOf, findFigure } from '@/schema/years'
import { figureView, type FigureView } from './select-figure'

/** A figure among those of other years that count the same. */
export interface ComparedView {
  readonly year: number
  readonly figure: FigureView
  /** The one that the page is about. */
  readonly here: boolean
}

/**
 * The figure with those of other years that are marked as comparable, the oldest first. Empty where there are none:
 * nothing is compared that nobody has looked at.
 */
export function selectCompared({ years }: CorePack, id: string): ComparedView[] {
  const all = figuresOf(years)
  const before = (one: string): string[] => {
    const earlier = all.find((figure) => figure.id === one)?.comparable
    return earlier === undefined ? [one] : [...before(earlier), one]
  }
  const after = (one: string): string[] => {
    const later = all.find((figure) => figure.comparable === one)?.id
    return later === undefined ? [] : [later, ...after(later)]
  }
  const views = [...before(id), ...after(id)].flatMap((one) => {
    const found = findFigure(years, one)
    return found ? { year: found.year.year, figure: figureView(found.figure), here: one === id } : []
  })
  return views.length > 1 ? views : []
}
