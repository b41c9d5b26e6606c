import path from 'node:path'
import { checkLinks, type KnownIds } from '../../src/schema/check-links'
import { checkComparable } from '../../src/schema/check-comparable'
import type { Correction } from '../../src/schema/pack'
import { checkArea } from '../../src/schema/check-review'
import { checkSeats } from '../../src/schema/check-seats'
import { checkBrand } from './brand'
import { checkSearch } from './check-search'
import { checkTips } from './check-tips'
import type { Entry, Sources } from './read-sources'
import type { Mistake } from './yaml-file'

const fieldOf = (raw: unknown, key: string): unknown => (raw as Record<string, unknown> | null | undefined)?.[key]
const textIn = (raw: unknown, key: string): string[] => {
  const value = fieldOf(raw, key)
  return typeof value === 'string' ? [value] : []
}
const idOf = (raw: unknown): string[] => textIn(raw, 'id')
const listIn = (raw: unknown, key: string): unknown[] => {
  const list = fieldOf(raw, key)
  return Array.isArray(list) ? (list as unknown[]) : []
}
const keysIn = (raw: unknown, key: string): string[] => Object.keys(fieldOf(raw, key) ?? {})
const at = (entry: Entry<unknown>, rest: readonly (string | number)[], message: string): Mistake =>
  entry.file.mistakeAt([...entry.base, ...rest], message)

/** The ids that stand in the files, also those of entries that have another slip. */
export function knownIds(sources: Sources): KnownIds {
  const set = (values: string[]) => new Set(values)
  const cities = sources.regions.flatMap((entry) => listIn(entry.raw, 'cities'))
  return {
    figure: set(sources.areas.flatMap((entry) => listIn(entry.raw, 'figures').flatMap(idOf))),
    kind: set(sources.kinds.flatMap((entry) => idOf(entry.raw))),
    tip: set(sources.tips.flatMap((entry) => idOf(entry.raw))),
    topic: set(sources.topics.flatMap((entry) => listIn(entry.raw, 'topics').flatMap(idOf))),
    audience: set(sources.topics.flatMap((entry) => listIn(entry.raw, 'audiences').flatMap(idOf))),
    hotline: set(sources.hotlines.flatMap((entry) => textIn(entry.raw, 'number'))),
    region: set(cities.flatMap((city) => [...textIn(city, 'code'), ...keysIn(city, 'counties')])),
  }
}

/** Two entries with one id: each later one is named, with the place of the first. */
function duplicates(entries: readonly Entry<unknown>[], key: string): Mistake[] {
  const first = new Map<string, Entry<unknown>>()
  return entries.flatMap((entry) => {
    const [id] = textIn(entry.raw, key)
    if (id === undefined) return []
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, entry)
      return []
    }
    const { file, line } = at(earlier, [key], '')
    return [at(entry, [key], `“${id}”在 ${file} 第 ${line} 行已经用过，换一个`)]
  })
}

/** An entry's id is its file's name, so that a link leads to its file. */
function fileNames(sources: Sources): Mistake[] {
  const stem = (entry: Entry<unknown>) => path.basename(entry.file.file, '.yaml')
  const tips = sources.tips.flatMap((entry) =>
    idOf(entry.raw)
      .filter((id) => id !== stem(entry))
      .map((id) => at(entry, ['id'], `编号“${id}”要和文件名一样：${stem(entry)}`)),
  )
  const areas = sources.areas.flatMap((entry) => {
    const year = path.basename(path.dirname(entry.file.file))
    const [number = '', name = ''] = stem(entry).split('-')
    const wanted = `${year}-${name}`
    const wrongId = idOf(entry.raw).some((id) => id !== wanted)
    const wrongNumber = entry.value !== undefined && entry.value.number !== Number(number)
    return [
      ...(wrongId ? [at(entry, ['id'], `文件名是 ${stem(entry)}，编号应当写 ${wanted}`)] : []),
      ...(wrongNumber ? [at(entry, ['number'], `文件名以 ${number} 开头，这里应当写 ${Number(number)}`)] : []),
      ...listIn(entry.raw, 'figures').flatMap((raw, i) =>
        idOf(raw)
          .filter((id) => !id.startsWith(`${year}-`))
          .map(() => at(entry, ['figures', i, 'id'], `数字的编号以年份开头，例如 ${year}-households`)),
      ),
    ]
  })
  const years = sources.years.flatMap((entry) => {
    const folder = path.basename(path.dirname(entry.file.file))
    return entry.value && `${entry.value.year}` !== folder
      ? [at(entry, ['year'], `这个文件夹是 ${folder} 年的，这里应当写 ${folder}`)]
      : []
  })
  const places = sources.places.flatMap((entry) =>
    entry.value && entry.value.adcode !== stem(entry)
      ? [at(entry, ['adcode'], `这个文件只收 ${stem(entry)} 的地方，别的区县写到它自己的文件里`)]
      : [],
  )
  return [...tips, ...years, ...areas, ...places]
}

/** A figure that was put right exists, and says now what its correction says. */
function checkCorrections(
  entry: Entry<readonly Correction[]>,
  corrections: readonly Correction[],
  { areas }: Sources,
): Mistake[] {
  const figures = new Map(areas.flatMap(({ value }) => value?.figures.map((one) => [one.id, one] as const) ?? []))
  const raw = new Set(areas.flatMap((area) => listIn(area.raw, 'figures').flatMap(idOf)))
  return corrections.flatMap(({ figure, date, now }, i) => {
    if (figure === undefined) return []
    if (!raw.has(figure)) return [at(entry, [i, 'figure'], `没有编号是“${figure}”的数字，请查对编号`)]
    const later = corrections.some((other) => other.figure === figure && other.date > date)
    const printed = figures.get(figure)?.printed
    return later || printed === undefined || now.includes(printed)
      ? []
      : [at(entry, [i, 'now'], `这个数字现在写着“${printed}”，更正里要写出来；还没有改的，先改数字`)]
  })
}

/**
 * The rules across entries. Reads what is sound and knows the ids of what is not, so that one slip is reported once.
 * `complete` is false where a file could not be read at all: what it would have named is not held against the others.
 */
export function checkSources(sources: Sources, complete = true): Mistake[] {
  const figures = sources.areas.flatMap((entry) =>
    listIn(entry.raw, 'figures').map((raw, i) => ({ ...entry, raw, base: [...entry.base, 'figures', i] })),
  )
  const sound = <T>(entries: readonly Entry<T>[]) =>
    entries.flatMap((entry) => (entry.value === undefined ? [] : [{ entry, value: entry.value }]))
  const lists = {
    areas: sound(sources.areas),
    kinds: sound(sources.kinds),
    needs: sound(sources.needs),
    places: sound(sources.places),
    tips: sound(sources.tips),
    questions: sound(sources.questions),
  }
  const pack: Parameters<typeof checkLinks>[0] = {
    areas: lists.areas.map(({ value }) => value),
    kinds: lists.kinds.map(({ value }) => value),
    needs: lists.needs.map(({ value }) => value),
    places: lists.places.map(({ value }) => value),
    tips: lists.tips.map(({ value }) => value),
    questions: lists.questions.map(({ value }) => value),
  }
  const known = knownIds(sources)
  const across = [...checkLinks(pack, known), ...checkComparable(pack.areas, known.figure)]
  const links = across.flatMap(({ path: [list, index, ...rest], message }) => {
    const found = lists[list as keyof typeof lists][index as number]
    return found ? [at(found.entry, rest, message)] : []
  })
  const corrections = sound(sources.corrections).flatMap(({ entry, value }) => checkCorrections(entry, value, sources))
  const [regions] = sound(sources.regions)
  const [info] = sound(sources.info)
  const { codePrefix = '', name = '' } = info?.value.region ?? {}
  const own = (code: string) => code.startsWith(codePrefix)
  const codes = (regions?.value.cities ?? []).flatMap(({ code, counties }, c) =>
    [
      { code, path: ['cities', c, 'code'] },
      ...Object.keys(counties).map((county) => ({ code: county, path: ['cities', c, 'counties', county] })),
    ].flatMap((one) =>
      regions && !own(one.code)
        ? [
            at(
              regions.entry,
              one.path,
              `${name}的区划代码是 ${codePrefix} 开头的（pack.yaml 的 codePrefix），“${one.code}”不是`,
            ),
          ]
        : [],
    ),
  )
  const seats = sound(sources.seats).flatMap(({ entry, value }) =>
    regions ? checkSeats(value, regions.value).map((issue) => at(entry, issue.path, issue.message)) : [],
  )
  return [
    ...duplicates(figures, 'id'),
    ...duplicates(sources.areas, 'id'),
    ...duplicates(sources.kinds, 'id'),
    ...duplicates(sources.hotlines, 'number'),
    ...duplicates(sources.needs, 'id'),
    ...duplicates(sources.places, 'id'),
    ...duplicates(sources.tips, 'id'),
    ...duplicates(sources.questions, 'id'),
    ...duplicates(sources.searchPages, 'id'),
    ...fileNames(sources),
    ...(complete ? corrections : []),
    ...seats,
    ...codes,
    ...checkBrand(sources.info),
    ...checkTips(sources),
    ...lists.areas.flatMap(({ entry, value }) => checkArea(value).map((issue) => at(entry, issue.path, issue.message))),
    ...(complete ? [...links, ...checkSearch(sources, known)] : []),
  ]
}
