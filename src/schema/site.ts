import * as v from 'valibot'
import { adcodeSchema, idSchema, isoDay, listOf, looseDate, text } from './fields'
import { readHours } from './hours'
import { PHONE } from './phone'

const sourceSchema = v.strictObject({
  title: text(60),
  publisher: v.optional(text(30)),
  date: v.optional(looseDate),
})

/** A kind of service site: what it offers and to whom, as far as a source says it. */
export const kindSchema = v.strictObject({
  id: idSchema,
  name: text(12),
  /** Whether the association builds these itself; its own kinds stand first in lists. */
  own: v.boolean(),
  offers: v.optional(text(90)),
  audience: v.optional(text(40)),
  fee: v.optional(text(40)),
  /** Said instead of `offers` where no source was found. */
  unknown: v.optional(text(60)),
  /** Figures of the review that count such sites: built in the year, or standing in all. */
  review: listOf(idSchema),
  /** What to ask before going and what to take along: plain questions of our own, no claims. */
  ask: v.optional(v.pipe(v.array(text(24)), v.minLength(1), v.maxLength(4, '最多写四句，多了没人看'))),
  /** What people call it besides, for searching. */
  words: listOf(text(8)),
  sources: listOf(sourceSchema),
})

/** 我想…: what a family comes with, and the kinds of site and hotlines that are for it. */
export const needSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    name: text(8),
    /** A drawing of ui/icon. */
    icon: idSchema,
    kinds: v.array(idSchema),
    hotlines: listOf(v.string('号码要加引号，例如 "12356"')),
    /** Found by, but never shown. */
    words: listOf(text(8)),
  }),
  v.check(
    ({ kinds, hotlines }) => kinds.length + (hotlines?.length ?? 0) > 0,
    '至少写一个种类或一条热线，不然点了没有下文',
  ),
)

/** A telephone number that stands for the whole province or country. */
export const hotlineSchema = v.strictObject({
  number: v.pipe(v.string(), v.regex(/^\d{3,5}$/, '号码要加引号，例如 "12356"')),
  name: text(16),
  offers: text(40),
  /** Only where a source gives them. */
  hours: v.optional(text(40)),
  audience: v.optional(text(50)),
  /** 120 and 110: shown in red. */
  urgent: v.optional(v.literal(true)),
  sources: v.pipe(v.array(sourceSchema), v.minLength(1, '每个号码都要有来源')),
})

/** The nine cities and their counties, GB/T 2260. */
export const regionsSchema = v.strictObject({
  standard: text(60),
  source: text(60),
  /** Codes that stand in no list for readers (金门). */
  hidden: v.array(adcodeSchema),
  /** Counties listed beside the cities, as people speak of them (平潭). */
  beside: v.array(adcodeSchema),
  cities: v.array(
    v.strictObject({
      code: adcodeSchema,
      name: text(8),
      /** Name by code. */
      counties: v.record(adcodeSchema, text(10)),
    }),
  ),
})

/** Opening hours that the app can read: 周一至周五 8:30-12:00、14:30-17:30. */
const hoursSchema = v.pipe(
  text(60),
  v.rawCheck(({ dataset, addIssue }) => {
    const read = dataset.typed ? readHours(dataset.value) : undefined
    if (read && !read.ok) read.issues.forEach(({ message }) => addIssue({ message }))
  }),
)

/** How exact an address is; the screen says it in words. */
export const precisionSchema = v.picklist([
  'street-number',
  'road',
  'inside-institution',
  'community',
  'village',
  'landmark',
  'town-seat',
])

/** A place where a family can go. What is unknown is left out here and said on the screen. */
export const placeSchema = v.strictObject({
  id: idSchema,
  name: text(40),
  kind: idSchema,
  /** The county, or the city where no source names the county. */
  adcode: adcodeSchema,
  address: text(60),
  precision: precisionSchema,
  /** An extension stands after 转; `dialled` (./phone) gives what is dialled. */
  phone: v.array(
    v.pipe(v.string(), v.regex(PHONE, '电话只写数字和连字符，分机写在 转 后面，例如 0591-87654321转8012')),
  ),
  /** Opening hours as registered, in the form that `readHours` reads, for imported lists. */
  hours: v.optional(hoursSchema),
  services: v.array(text(30)),
  audience: v.optional(text(30)),
  access: v.optional(text(60)),
  coord: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(18), v.maxValue(54)),
      lng: v.pipe(v.number(), v.minValue(73), v.maxValue(136)),
      system: v.literal('gcj02'),
    }),
  ),
  /** A: a place one can go to, named by government or local media. B: to be confirmed. */
  grade: v.picklist(['A', 'B']),
  source: v.strictObject({
    ...sourceSchema.entries,
    url: v.optional(v.pipe(v.string(), v.url('写完整网址，以 http 开头'))),
    sort: v.picklist([
      'gov',
      'local-media',
      'repost',
      'mirror',
      'wiki-mirror',
      'repo-dump',
      'institution-site-unverified',
    ]),
    official: v.boolean(),
  }),
  /** The day somebody confirmed it on the spot or by phone. */
  verifiedOn: v.optional(isoDay),
  note: v.optional(text(80)),
})

/**
 * A place as it travels. `py` is what it is found by on a latin keyboard: name and address in pinyin without tones, then
 * their initials, four words with spaces between.
 */
export type PackedPlace = Place & { readonly py: string }

/** What a list shows of a place before it is opened. */
export type PlaceCard = Pick<Place, 'id' | 'name' | 'kind' | 'adcode' | 'grade'> & { readonly date?: string }

export type Kind = v.InferOutput<typeof kindSchema>
export type Need = v.InferOutput<typeof needSchema>
export type Hotline = v.InferOutput<typeof hotlineSchema>
export type Regions = v.InferOutput<typeof regionsSchema>
export type Place = v.InferOutput<typeof placeSchema>
