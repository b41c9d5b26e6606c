import type { Figure } from './figure'
import type { PackedArea, ReviewYear, Years } from './review'

/** The areas of all years, the newest year first. */
export const areasOf = <A>(years: readonly ReviewYear<A>[]): A[] => years.flatMap(({ areas }) => areas)

/** The figures of all years, in the same order. */
export const figuresOf = (years: readonly ReviewYear[]): Figure[] => areasOf(years).flatMap(({ figures }) => figures)

/** 2022-care: every area and figure has its year in front. */
export const yearIn = (id: string): string => id.split('-')[0] ?? ''

/** The year that a link names; the newest where it names none. */
export const yearAsked = (years: Years, asked: string | undefined): ReviewYear =>
  years.find(({ year }) => `${year.year}` === asked) ?? years[0]

/** An area with the year it belongs to; undefined for an id that names none. */
export function findArea(years: Years, id: string | undefined): (ReviewYear & { area: PackedArea }) | undefined {
  for (const one of years) {
    const area = one.areas.find((each) => each.id === id)
    if (area) return { ...one, area }
  }
  return undefined
}

/** A figure with the area and the year it stands in; undefined for an id that names none. */
export function findFigure(
  years: Years,
  id: string | undefined,
): (ReviewYear & { area: PackedArea; figure: Figure }) | undefined {
  for (const one of years) {
    for (const area of one.areas) {
      const figure = area.figures.find((each) => each.id === id)
      if (figure) return { ...one, area, figure }
    }
  }
  return undefined
}
