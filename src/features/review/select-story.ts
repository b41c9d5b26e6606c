import type { CorePack } from '@/schema/pack'
import type { PackedArea } from '@/schema/review'
import { findArea, yearAsked } from '@/schema/years'
import { ofYear } from '#wording/common'
import { countsMeaning } from '#wording/review'
import { figureView, type FigureView } from './select-figure'

/** One thing to read, alone on the screen: a figure, or the words that stand in the place of an area's figures. */
export interface StoryScreen {
  readonly areaId: string
  readonly areaNumber: number
  readonly areaName: string
  /** Which of its area, counted from 1. */
  readonly n: number
  readonly total: number
  readonly shows: StoryFigure | StoryWords
}

export interface StoryFigure {
  readonly figure: FigureView
  /** What one unit of it is, so that nobody takes households for people. */
  readonly counts: string
  readonly note: string | undefined
}

export interface StoryWords {
  readonly words: string
  readonly label: string
  readonly summary: string
}

/** An area of the year, as the house and the last screen know it. */
export interface StoryArea {
  readonly id: string
  readonly number: number
  readonly name: string
  /** How many things there are to read: the windows of its wing. */
  readonly windows: number
}

/** What is read, in order: an area, or the whole year. */
export interface StoryView {
  readonly year: number
  /** The year in front of a name, where there are several. */
  readonly inYear: (name: string) => string
  readonly screens: readonly StoryScreen[]
  readonly areas: readonly StoryArea[]
  /** The one area that is read, and the one after it; after the last comes the first. */
  readonly area: StoryArea | undefined
  readonly following: StoryArea | undefined
  /** What holds for every figure of the year, said at the end. */
  readonly note: string
}

function screensOf(area: PackedArea): StoryScreen[] {
  const { id, number, name, lead, figures } = area
  const place = { areaId: id, areaNumber: number, areaName: name }
  if ('words' in lead && !figures.length) {
    return [{ ...place, n: 1, total: 1, shows: { words: lead.words, label: lead.label, summary: area.summary } }]
  }
  return figures.map((figure, i) => ({
    ...place,
    n: i + 1,
    total: figures.length,
    shows: { figure: figureView(figure), counts: countsMeaning[figure.counts], note: figure.note },
  }))
}

/**
 * The figures of an area one by one, or without an id those of all areas of a year: the one asked for, or the newest.
 * Undefined for an id that names none.
 */
export function selectStory({ years }: CorePack, id: string | undefined, asked?: string): StoryView | undefined {
  const of = id === undefined ? yearAsked(years, asked) : findArea(years, id)
  if (!of) return undefined
  const areas = of.areas.map((area) => ({
    id: area.id,
    number: area.number,
    name: area.name,
    windows: screensOf(area).length,
  }))
  const screens = of.areas.flatMap(screensOf)
  const { year, figureNote: note } = of.year
  const inYear = (name: string) => (years.length > 1 ? ofYear({ year, name }) : name)
  const same = { year, inYear, areas, note }
  if (id === undefined) return { ...same, screens, area: undefined, following: undefined }
  const index = areas.findIndex((area) => area.id === id)
  const area = areas[index]
  const following = areas[(index + 1) % areas.length]
  return { ...same, screens: screens.filter(({ areaId }) => areaId === id), area, following }
}

/**
 * Which screen a link opens, counted from 1: one more than there are is what comes after them, none is the first.
 * Undefined for whatever names no screen.
 */
export function storyPlace(asked: string | undefined, total: number): number | undefined {
  if (!asked) return 1
  const place = /^[1-9]\d{0,2}$/.test(asked) ? Number(asked) : undefined
  return place !== undefined && place <= total + 1 ? place : undefined
}

/**
 * How many windows of each wing are lit, in the order of the areas: what was read up to the screen `at`, and whole wings
 * of areas that were read before on this page, by their ids.
 */
export function litWindows({ areas, screens }: StoryView, at: number, read: readonly string[]): number[] {
  const passed = screens.slice(0, at)
  return areas.map(({ id, windows }) =>
    read.includes(id) ? windows : passed.filter(({ areaId }) => areaId === id).length,
  )
}
