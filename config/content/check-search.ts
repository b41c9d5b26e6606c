import path from 'node:path'
import { normalText } from '../../src/schema/normal-text'
import { paths, type RouteName } from '../../src/routes'
import { searchKinds } from '../../src/schema/search'
import type { KnownIds } from '../../src/schema/check-links'
import type { Entry, Sources } from './read-sources'
import type { Mistake } from './yaml-file'

/** Pages whose link needs a parameter to show anything. */
const NEED_PARAMETERS: readonly RouteName[] = [
  'area',
  'figure',
  'firstAid',
  'lost',
  'place',
  'kind',
  'tip',
  'topic',
  'poster',
  'search',
]
const OPEN = (Object.keys(paths) as RouteName[]).filter((name) => !NEED_PARAMETERS.includes(name))

const mistake = ({ file, base }: Entry<unknown>, rest: readonly (string | number)[], message: string): Mistake =>
  file.mistakeAt([...base, ...rest], message)

/** The words of one group with the way to each. */
const wordsOf = (group: { readonly words: readonly string[]; readonly quiet?: readonly string[] | undefined }) => [
  ...group.words.map((word, i) => ({ word, at: ['words', i] as const })),
  ...(group.quiet ?? []).map((word, i) => ({ word, at: ['quiet', i] as const })),
]

type Known = Pick<KnownIds, 'figure' | 'kind' | 'tip' | 'hotline'> & {
  readonly area: ReadonlySet<string>
  readonly page: ReadonlySet<string>
}

function leadMistake(lead: string, known: Known): string | undefined {
  const [kind = '', id = ''] = lead.split('/')
  const ids = known[kind as keyof Known] as ReadonlySet<string> | undefined
  if (ids) return ids.has(id) ? undefined : `没有“${lead}”，请查对编号`
  const kinds = searchKinds.filter((one) => one in known).join('、')
  return `“${kind}”不是可以写的种类，可以写：${kinds}`
}

/** An entry with a slip in it is known by its id all the same. */
const rawId = (raw: unknown): string[] => {
  const id = (raw as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' ? [id] : []
}

/** review/2022/04-care.yaml is 2022-care. */
const areaOf = (file: string) =>
  `${path.basename(path.dirname(file))}-${path.basename(file, '.yaml').replace(/^\d+-/, '')}`

/** The rules of the search: leads that exist, no word in two groups, no group that finds nothing, pages that open. */
export function checkSearch(sources: Sources, known: KnownIds): Mistake[] {
  const { synonyms, searchPages, searchBox, areas, tips } = sources
  const all: Known = {
    ...known,
    // an id that is not its file's name is that file's mistake, not of what leads there
    tip: new Set([...known.tip, ...tips.map(({ file }) => path.basename(file.file, '.yaml'))]),
    area: new Set(areas.flatMap(({ raw, file }) => [...rawId(raw), areaOf(file.file)])),
    page: new Set(searchPages.flatMap(({ raw }) => rawId(raw))),
  }
  const pages = searchPages.flatMap((entry) => {
    const to = entry.value?.to
    return to === undefined || (OPEN as string[]).includes(to)
      ? []
      : [mistake(entry, ['to'], `“${to}”不是能直接打开的页面，可以写：${OPEN.join('、')}`)]
  })
  const [entry] = synonyms
  const groups = entry?.value
  if (!entry || !groups) return pages
  const leads = groups.flatMap(({ leads: named = [] }, g) =>
    named.flatMap((lead, i) => {
      const wrong = leadMistake(lead, all)
      return wrong ? [mistake(entry, [g, 'leads', i], wrong)] : []
    }),
  )
  const ignored = new Set((searchBox[0]?.value?.ignored ?? []).map(normalText))
  const first = new Map<string, number>()
  const words = groups.flatMap((group, g) =>
    wordsOf(group).flatMap(({ word, at }) => {
      const normal = normalText(word)
      const line = first.get(normal)
      if (line !== undefined) return [mistake(entry, [g, ...at], `“${word}”在第 ${line} 行已经有了，两组合成一组`)]
      if (ignored.has(normal)) return [mistake(entry, [g, ...at], `“${word}”在 search/box.yaml 里写了不算数，留一处`)]
      first.set(normal, entry.file.mistakeAt([...entry.base, g, ...at], '').line)
      return []
    }),
  )
  return [...pages, ...leads, ...words, ...idle(entry, groups, sources)]
}

/** A group without leads is for whatever has one of its words in its title or among its own words. */
function idle(
  entry: Entry<unknown>,
  groups: NonNullable<Sources['synonyms'][number]['value']>,
  { tips, questions, kinds, hotlines, areas, places, searchPages }: Sources,
): Mistake[] {
  const values = <T>(entries: readonly Entry<T>[]) => entries.flatMap(({ value }) => (value === undefined ? [] : value))
  const titles = [
    ...values(tips).map(({ title }) => title),
    ...values(questions).map(({ question }) => question),
    ...[...values(kinds), ...values(hotlines), ...values(places), ...values(areas)].map(({ name }) => name),
    ...values(areas).flatMap(({ figures }) => figures.flatMap(({ title, label }) => [title, label])),
    ...values(searchPages).flatMap(({ title, words }) => [title, ...words]),
  ].map(normalText)
  return groups.flatMap((group, g) =>
    group.leads || wordsOf(group).some(({ word }) => titles.some((title) => title.includes(normalText(word))))
      ? []
      : [mistake(entry, [g], '没有一条内容的标题里有这些词，搜不到东西。写上 leads，或者删掉这一组')],
  )
}
