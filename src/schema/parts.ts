import * as v from 'valibot'
import { adcodeSchema, idSchema, looseDate, text } from './fields'
import type { PartName } from './part-names'
import {
  correctionsSchema,
  packInfoSchema,
  type CityPack,
  type CorePack,
  type PlacesPack,
  type QuizPack,
  type SourcesPack,
  type TipLinesPack,
  type TipsPack,
} from './pack'
import { questionSchema } from './quiz'
import { areaSchema, packedPartSchema, yearSchema } from './review'
import { searchKinds, type SearchPack } from './search'
import { hotlineSchema, kindSchema, needSchema, placeSchema, regionsSchema } from './site'
import { tipSchema, topicsSchema } from './tip'

/** A schema of exactly one pack: one that asks for more or less than the pack has does not compile. */
type Of<T> = v.GenericSchema<unknown, T>

const place = v.object({ ...placeSchema.entries, py: v.string() })
const seatsFrom = { source: text(60), licence: text(60) }

const review = v.object({
  year: yearSchema,
  areas: v.array(v.object({ ...areaSchema.entries, parts: v.array(packedPartSchema) })),
})

const core: Of<CorePack> = v.object({
  info: packInfoSchema,
  corrections: correctionsSchema,
  years: v.tupleWithRest([review], review),
  kinds: v.array(v.omit(kindSchema, ['sources'])),
  hotlines: v.array(v.omit(hotlineSchema, ['sources'])),
  needs: v.array(needSchema),
  regions: regionsSchema,
  kindCounts: v.record(adcodeSchema, v.record(idSchema, v.number())),
  placeTotal: v.number(),
  unheard: v.boolean(),
  placeCards: v.array(
    v.object({
      ...v.pick(placeSchema, ['id', 'name', 'kind', 'adcode', 'grade']).entries,
      date: v.exactOptional(looseDate),
    }),
  ),
  topics: topicsSchema,
  tipCards: v.array(v.pick(tipSchema, ['id', 'title', 'topic'])),
  firstAid: v.array(tipSchema),
})

const places: Of<PlacesPack> = v.object({
  places: v.array(place),
  seats: v.object({
    ...seatsFrom,
    points: v.record(adcodeSchema, v.tuple([v.number(), v.number()])),
    central: v.array(adcodeSchema),
  }),
  cities: v.exactOptional(v.array(adcodeSchema)),
})

const search: Of<SearchPack> = v.object({
  entries: v.array(
    v.object({
      kind: v.picklist(searchKinds),
      id: v.string(),
      to: v.exactOptional(v.string()),
      icon: v.exactOptional(v.string()),
      title: v.string(),
      text: v.string(),
      words: v.array(v.string()),
      py: v.array(v.string()),
      lists: v.array(v.number()),
      more: v.exactOptional(v.string()),
    }),
  ),
  lists: v.array(
    v.object({ words: v.array(v.string()), py: v.array(v.string()), shown: v.number(), leads: v.array(v.number()) }),
  ),
  ignored: v.array(v.string()),
  popular: v.array(v.string()),
  placesElsewhere: v.boolean(),
})

const tips: Of<TipsPack> = v.object({ tips: v.array(tipSchema) })
const quiz: Of<QuizPack> = v.object({ questions: v.array(questionSchema) })
const tipLines: Of<TipLinesPack> = v.object({
  tipLines: v.array(v.pick(tipSchema, ['id', 'title', 'topic', 'summary'])),
})
const sources: Of<SourcesPack> = v.object({
  kinds: v.array(v.pick(kindSchema, ['name', 'sources'])),
  hotlines: v.array(v.pick(hotlineSchema, ['number', 'name', 'sources'])),
  seats: v.object(seatsFrom),
})
const city: Of<CityPack> = v.object({ places: v.array(place) })

/** What each published part must look like; `city` is a file of the directory. Not for the phone: it is told the shapes. */
export const partSchemas: Readonly<Record<PartName | 'city', v.GenericSchema>> = {
  core,
  places,
  tips,
  quiz,
  'tip-lines': tipLines,
  sources,
  search,
  city,
}
