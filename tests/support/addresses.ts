import fs from 'node:fs'
import path from 'node:path'
import { paths, route, urlOf, type Route, type RouteName } from '../../src/routes'
import { readCore } from './packs'

const core = readCore()
const figure = core.years[0].areas.flatMap((area) => area.figures).find(({ of }) => of)
const area = core.years[0].areas[0]?.id ?? ''

/** What to open of each page, so that a new page is looked at by every test that goes through this table. */
const samples: { readonly [N in RouteName]: readonly Route[] } = {
  review: [route('review', {})],
  sites: [route('sites', {})],
  tips: [route('tips', {})],
  me: [route('me', {})],
  area: core.years[0].areas.map(({ id }) => route('area', { id })),
  figure: [route('figure', { id: figure?.id ?? '' }), route('figure', { id: '2022-losses-recovered' })],
  firstAid: core.firstAid.map(({ id }) => route('firstAid', { id })),
  lost: [route('lost', { why: 'package' })],
  figures: [route('figures', {}), route('figures', { area, counts: 'money' })],
  story: [
    route('story', {}),
    ...core.years[0].areas.map(({ id }) => route('story', { area: id })),
    route('story', { area, at: `${(core.years[0].areas[0]?.figures.length ?? 0) + 1}` }),
  ],
  script: core.years[0].areas.map(({ id }) => route('script', { area: id })),
  place: [route('place', { id: 'taining-prenatal' })],
  list: [
    route('list', {}),
    route('list', { region: '350100', kind: 'prenatal' }),
    route('list', { region: '350125', need: 'baby' }),
    route('list', { q: 'fuzhou' }),
  ],
  kind: core.kinds.map(({ id }) => route('kind', { id })),
  map: [route('map', {})],
  hotlines: [route('hotlines', {})],
  tip: [route('tip', { id: 'folic-acid' })],
  topic: [...core.topics.topics.map(({ id }) => route('topic', { id })), route('topic', { reader: 'toddlers' })],
  quiz: [route('quiz', {}), route('quiz', { seed: '261123' })],
  sources: [route('sources', {})],
  saved: [route('saved', {})],
  visited: [route('visited', {})],
  corrections: [route('corrections', {})],
  privacy: [route('privacy', {})],
  forget: [route('forget', {})],
  about: [route('about', {})],
  digest: [route('digest', {}), route('digest', { areas: area, length: 'sentence' })],
  poster: [route('poster', { kind: 'area', id: area })],
  search: [route('search', {}), route('search', { q: '孩子发烧' }), route('search', { q: 'zzzz' })],
}

const configOf = (name: RouteName) => {
  const file = path.resolve(__dirname, `../../src/${paths[name]}.config.ts`)
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

/** The pages that can be opened from Moments: those whose configuration lets them be sent there. */
export const momentsPages: readonly RouteName[] = (Object.keys(paths) as RouteName[]).filter((name) =>
  configOf(name).includes('enableShareTimeline: true'),
)

/** Addresses of all pages that can be opened from Moments. */
export const momentsAddresses: readonly string[] = momentsPages.flatMap((name) => samples[name].map(urlOf))

/** Addresses of every page, by its name. */
export const everyAddress: readonly (readonly [RouteName, string])[] = (Object.keys(paths) as RouteName[]).flatMap(
  (name) => samples[name].map((one) => [name, urlOf(one)] as const),
)
