import { nameOf } from '@/features/reading/name-of'
import { nearest, nearestTab } from '@/features/reading/nearest'
import { keptText, selectSaved } from '@/features/reading/select-kept'
import { selectArea } from '@/features/review/select-area'
import { selectFacts } from '@/features/review/select-facts'
import { cleanFilter, selectFigures } from '@/features/review/select-figures'
import { selectHome } from '@/features/review/select-home'
import { litWindows, selectStory, storyPlace } from '@/features/review/select-story'
import { makeFinder, type Finder } from '@/features/search/find'
import { selectSearch } from '@/features/search/select-search'
import { makeCard } from '@/features/share/make-card'
import { makeCitation } from '@/features/share/make-citation'
import { makeDigest } from '@/features/share/make-digest'
import { makePoster } from '@/features/share/make-poster'
import { makeScript } from '@/features/share/make-script'
import { posterTarget } from '@/features/share/poster-route'
import { selectPicks, subjectOfChoice } from '@/features/share/select-digest'
import type { ShareSubject } from '@/features/share/subject'
import { subjectOf } from '@/features/share/subject-of'
import { makeCorrection } from '@/features/sites/make-correction'
import { prepare, type Directory } from '@/features/sites/search-places'
import { selectKind } from '@/features/sites/select-kind'
import { knownList, selectList } from '@/features/sites/select-list'
import { selectPlace } from '@/features/sites/select-place'
import { selectSites } from '@/features/sites/select-sites'
import { selectQuiz } from '@/features/tips/select-quiz'
import { selectTip, selectTips } from '@/features/tips/select-tips'
import { selectTopic } from '@/features/tips/select-topic'
import { selectWays } from '@/features/tips/select-ways'
import { urlOf, type Route } from '@/routes'
import type { CorePack, PlacesPack, QuizPack, TipLinesPack, TipsPack } from '@/schema/pack'
import { pickQuestions, seedIn } from '@/schema/pick-questions'
import type { SearchPack } from '@/schema/search'

/** All packs of the app, loaded. */
export interface Loaded {
  readonly core: CorePack
  readonly places: PlacesPack
  readonly tips: TipsPack
  readonly quiz: QuizPack
  readonly tipLines: TipLinesPack
  readonly search: SearchPack
}

/** Any day: what is fresh, open or today's goes by it. */
const AT = Date.UTC(2026, 10, 24, 3)

/** Everything that is made of a thing to pass it on. */
function passOn(subject: ShareSubject, { core }: Loaded): void {
  const { contentVersion: version } = core.info
  const edition = { version, year: core.years[0].year.year }
  makeCard(subject, edition)
  makeDigest(subject, version)
  makePoster(subject, edition)
  makeCitation(subject)
  if (subject.kind === 'area') makeScript(subject, version)
  if (subject.kind === 'site') makeCorrection(subject.place, 'phone', '', version)
}

const finders = new WeakMap<SearchPack, Finder>()

/** Made once a pack, as the page does. */
function finderOf(search: SearchPack): Finder {
  const made = finders.get(search) ?? makeFinder(search)
  finders.set(search, made)
  return made
}

function showStory({ core }: Loaded, { area, at, year }: Route['params']): void {
  const story = selectStory(core, area, year)
  const place = story && storyPlace(at, story.screens.length)
  if (story && place !== undefined) litWindows(story, place, [])
}

function showDigest(loaded: Loaded, params: Route['params']): void {
  const subject = subjectOf(loaded, { name: 'digest', params })
  if (subject?.kind !== 'digest') return
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  const choice = { ...subject, year: subject.year.year, areas: ids(subject.areas), tips: ids(subject.tips) }
  selectPicks(loaded, choice)
  const chosen = subjectOfChoice(loaded, choice)
  if (chosen) passOn(chosen, loaded)
}

function showQuiz({ core, quiz }: Loaded, seed: string | undefined): void {
  const questions = pickQuestions(quiz.questions, seedIn(seed) ?? 0)
  for (let at = 0; at <= questions.length; at++) {
    selectQuiz(core, questions, { picks: Array.from({ length: at }, () => 1), at, ended: false })
  }
  selectQuiz(core, questions, { picks: questions.map(() => 2), at: 0, ended: true })
}

/** What a page makes of its parameters, by the page: what is not in it takes none. */
type Shows = (loaded: Loaded, params: Route['params'], directory: Directory) => unknown
const PAGES: Readonly<Partial<Record<Route['name'], Shows>>> = {
  review: ({ core }, { year }) => selectHome(core, AT, year),
  sites: ({ core }, { region = '', kind = '' }) => selectSites(core, { region, kind }, AT),
  tips: ({ core }) => selectTips(core, AT),
  area: ({ core }, { id }) => selectArea(core, id),
  figure: ({ core }, { id }) => selectFacts(core, id),
  lost: ({ core }, { to = '' }) => [nearest(core, to), nearestTab(to)],
  figures: ({ core }, params) => selectFigures(core, cleanFilter(core, params)),
  story: showStory,
  place: ({ core, places }, { id }) => selectPlace(core, places, id, AT),
  list: ({ core, places }, params, directory) =>
    selectList(core, directory, places.seats, knownList(core, params), {
      most: 20,
      point: { lat: 26, lng: 119 },
      at: AT,
    }),
  kind: ({ core }, { id }) => selectKind(core, id),
  firstAid: ({ core, tips }, { id }) => showTip(core, tips, id),
  tip: ({ core, tips }, { id }) => showTip(core, tips, id),
  topic: ({ core, tips }, params) => selectTopic(core, tips, params),
  quiz: (loaded, { seed }) => showQuiz(loaded, seed),
  digest: showDigest,
  poster: (loaded, params) => {
    const to = posterTarget(params)
    const subject = to && subjectOf(loaded, to)
    if (subject) passOn(subject, loaded)
  },
  search: ({ search }, { q = '' }) => selectSearch(search, q, finderOf(search)(q), {}),
}

function showTip(core: CorePack, tips: TipsPack, id: string | undefined): void {
  const view = selectTip(core, tips, id)
  if (view) selectWays(core, view.tip)
}

/** Opens a page as far as it can be opened without drawing: its view, its name in a list, what is passed on of it. */
export function open(
  loaded: Loaded,
  to: Route,
  directory: Directory = prepare(loaded.core, loaded.places.places),
): void {
  PAGES[to.name]?.(loaded, to.params, directory)
  nameOf(loaded, to)
  const saved = selectSaved(loaded, [{ url: urlOf(to), title: '', day: '' }])
  keptText(saved, { app: '', version: '', list: '' })
  const subject = subjectOf(loaded, to)
  if (subject) passOn(subject, loaded)
}

/** Every page of everything that the packs hold. */
export function routesIn({ core, places, tips }: Loaded): Route[] {
  const to = (name: Route['name'], params: Route['params'] = {}): Route => ({ name, params })
  const ids = (name: Route['name'], list: readonly { readonly id: string }[]) => list.map(({ id }) => to(name, { id }))
  const areas = core.years.flatMap((year) => year.areas)
  return [
    ...(Object.keys(PAGES) as Route['name'][]).map((name) => to(name)),
    ...core.years.map(({ year }) => to('review', { year: `${year.year}` })),
    ...ids('area', areas),
    ...areas.map(({ id }) => to('story', { area: id })),
    ...ids(
      'figure',
      areas.flatMap(({ figures }) => figures),
    ),
    ...ids('place', places.places),
    ...ids('kind', core.kinds),
    ...core.needs.map(({ id }) => to('list', { need: id })),
    ...core.regions.cities.map(({ code }) => to('list', { region: code })),
    ...core.kinds.map(({ id }) => to('list', { kind: id })),
    ...ids('firstAid', core.firstAid),
    ...ids('tip', tips.tips),
    ...ids('topic', core.topics.topics),
    ...core.topics.audiences.map(({ id }) => to('topic', { reader: id })),
  ]
}
