import * as v from 'valibot'
import { idSchema, isoDay, listOf, text } from './fields'
import { brandSchema } from './brand'
import type { Question } from './quiz'
import type { Area, Years } from './review'
import type { Seats, SeatsSource } from './seats'
import type { Hotline, Kind, Need, PackedPlace, Place, PlaceCard, Regions } from './site'
import type { Tip, TipCard, TipLine, Topics } from './tip'
import { SCHEMA_VERSION } from './version-forms'
import { appVersionSchema, contentVersionSchema } from './versions'

/** What the content is and whose, as it travels. */
export const packInfoSchema = v.strictObject({
  schemaVersion: v.pipe(
    v.number(),
    v.integer(),
    v.maxValue(
      SCHEMA_VERSION,
      (issue) => `内容是第 ${issue.received} 版格式，这个程序只认得第 ${SCHEMA_VERSION} 版。请先更新程序，再用这份内容`,
    ),
  ),
  /** Whose content it is. A phone takes no update of another's. */
  id: idSchema,
  contentVersion: contentVersionSchema,
  published: isoDay,
  appName: text(8),
  organisation: v.strictObject({ name: text(30), about: text(80), contact: text(80) }),
})

/** Where the association is: its name, all of it in a word, and how the codes of its cities and counties begin. */
const regionSchema = v.strictObject({
  name: text(6),
  whole: text(6),
  /** Inside of it, before 别处: 省里, 市里. */
  within: text(6),
  codePrefix: v.pipe(
    v.string('要加引号，例如 "35"'),
    v.regex(/^\d{2}(\d{2})?$/, '写区划代码开头的两位或四位，例如 "35"'),
  ),
})

/** pack.yaml: what travels with the content, and what only the manifest of a publication says. */
export const packFileSchema = v.pipe(
  v.strictObject({
    ...packInfoSchema.entries,
    /** What the association is called in a sentence. */
    short: text(12),
    /** The same with its region, where there is little room: 福建计生协. */
    brief: text(12),
    /** What its branches in villages and streets are called. */
    branch: text(10),
    region: regionSchema,
    brand: v.optional(brandSchema),
    /** The oldest program that can show this content; without it, the one that compiled it. */
    minAppVersion: v.optional(appVersionSchema),
    /** Versions that were published and must no longer be shown. */
    withdrawn: listOf(contentVersionSchema),
  }),
  v.forward(
    v.partialCheck(
      [['contentVersion'], ['withdrawn']],
      ({ contentVersion, withdrawn }) => !withdrawn?.includes(contentVersion),
      '这里写着现在这一版。要收回它，先改好内容，把 contentVersion 升上去，再把旧的版本写在这里',
    ),
    ['withdrawn'],
  ),
)

/** What was put right after it had been published. */
export const correctionsSchema = v.array(
  v.strictObject({
    date: isoDay,
    what: text(40),
    was: text(60),
    now: text(60),
    why: text(60),
    /** The figure that was put right: it says so wherever it stands with its provenance. */
    figure: v.optional(idSchema),
  }),
)

/** Set phrases and project names that stand as printed, in quotation marks. */
export const termsSchema = v.array(text(24))

/** How many places of each kind are in a county (in a city, where no source names the county). Only what is there. */
export type KindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

export type PackInfo = v.InferOutput<typeof packInfoSchema>
export type Correction = v.InferOutput<typeof correctionsSchema>[number]

/** In the main package: everything that must open with no signal. */
export interface CorePack {
  readonly info: PackInfo
  readonly corrections: readonly Correction[]
  /** The years that were reviewed, the newest first; ids of areas and figures begin with theirs. */
  readonly years: Years
  readonly kinds: readonly Omit<Kind, 'sources'>[]
  readonly hotlines: readonly Omit<Hotline, 'sources'>[]
  readonly needs: readonly Need[]
  readonly regions: Regions
  readonly kindCounts: KindCounts
  readonly placeTotal: number
  /** No place has a telephone or opening hours: then the list says so once. */
  readonly unheard: boolean
  /** The first places of the list, the association's own first, then the newest. */
  readonly placeCards: readonly PlaceCard[]
  readonly topics: Topics
  /** Every tip but first aid, which is here whole. */
  readonly tipCards: readonly TipCard[]
  readonly firstAid: readonly Tip[]
}

/** In the sites package. */
export interface PlacesPack {
  /** All of them, or none where the list is so long that each city has a file of its own. */
  readonly places: readonly PackedPlace[]
  readonly seats: Seats
  /** Codes of the cities that have a file; 平潭's places are in the file of its code's city, 350100. */
  readonly cities?: readonly string[]
}

/** A city's own file, cities/<code>.json beside the sites package, where the list is long. */
export interface CityPack {
  readonly places: readonly PackedPlace[]
}

/** In the about package: what was read for the kinds of site and the hotlines, and whose the points of the seats are. */
export interface SourcesPack {
  readonly kinds: readonly Pick<Kind, 'name' | 'sources'>[]
  readonly hotlines: readonly Pick<Hotline, 'number' | 'name' | 'sources'>[]
  readonly seats: Pick<Seats, 'source' | 'licence'>
}

/** In the tips package: the bodies of all tips but first aid. */
export interface TipsPack {
  readonly tips: readonly Tip[]
}

/** In the tips package: the questions of the quiz. */
export interface QuizPack {
  readonly questions: readonly Question[]
}

/** In the share package: what a digest says of a tip. */
export interface TipLinesPack {
  readonly tipLines: readonly TipLine[]
}

/** Everything, before it is split: what the rules across entries read. */
export interface FullPack {
  readonly info: PackInfo
  /** What the region is called: for lists from elsewhere, it does not travel. */
  readonly region: string
  readonly corrections: readonly Correction[]
  readonly terms: readonly string[]
  readonly years: Years<Area>
  readonly kinds: readonly Kind[]
  readonly hotlines: readonly Hotline[]
  readonly needs: readonly Need[]
  readonly regions: Regions
  readonly seats: SeatsSource
  readonly topics: Topics
  readonly places: readonly Place[]
  readonly tips: readonly Tip[]
  readonly questions: readonly Question[]
}
