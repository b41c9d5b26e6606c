import type { AllPacks } from '../publish/parts'

/** Something that readers see, under the name that an editor knows it by. */
export interface Entry {
  readonly id: string
  readonly title: string
  /** Its fields as they stand in the files. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** Entries of one sort, in the order in which readers meet them. */
export interface Group {
  readonly what: string
  readonly entries: readonly Entry[]
}

type Named = Readonly<Record<string, unknown>>

function entry(id: string, title: string, value: object, without: readonly string[] = []): Entry {
  const fields = Object.entries(value).filter(([key]) => key !== 'id' && !without.includes(key))
  return { id, title, fields: Object.fromEntries(fields) }
}

/** What was read for an entry travels in a pack of its own. */
const withSources = <T extends Named>(value: T, sources: unknown) =>
  sources === undefined ? value : { ...value, sources }

/** What two publications are compared by. Pinyin, counts and cards are made from these by the compiler and say nothing new. */
export function groupsOf({ core, places, cities, tips, quiz, sources, search }: AllPacks): Group[] {
  const everyPlace = [...places.places, ...Object.values(cities).flatMap((city) => city.places)]
  const areas = core.years.flatMap((year) => year.areas)
  const kindSources = new Map(sources.kinds.map(({ name, sources: read }) => [name, read]))
  const hotlineSources = new Map(sources.hotlines.map(({ number, sources: read }) => [number, read]))
  return [
    { what: '版本和协会', entries: [entry('pack', core.info.appName, core.info)] },
    { what: '一年的说明', entries: core.years.map(({ year }) => entry(String(year.year), year.title, year)) },
    { what: '更正', entries: core.corrections.map((one) => entry(`${one.date} ${one.what}`, one.what, one)) },
    { what: '工作', entries: areas.map((area) => entry(area.id, area.name, area, ['figures'])) },
    {
      what: '数字',
      entries: areas.flatMap((area) =>
        area.figures.map((figure) =>
          entry(figure.id, `${figure.title}：${figure.label}`, { ...figure, area: area.name }),
        ),
      ),
    },
    { what: '服务点', entries: everyPlace.map((place) => entry(place.id, place.name, place, ['py'])) },
    {
      what: '服务点的种类',
      entries: core.kinds.map((kind) => entry(kind.id, kind.name, withSources(kind, kindSources.get(kind.name)))),
    },
    {
      what: '热线',
      entries: core.hotlines.map((one) =>
        entry(one.number, `${one.number} ${one.name}`, withSources(one, hotlineSources.get(one.number))),
      ),
    },
    { what: '「我想…」', entries: core.needs.map((need) => entry(need.id, need.name, need)) },
    { what: '地区', entries: core.regions.cities.map((city) => entry(city.code, city.name, city)) },
    { what: '县城在哪里', entries: [entry('seats', '县城', places.seats)] },
    { what: '贴士', entries: [...core.firstAid, ...tips.tips].map((tip) => entry(tip.id, tip.title, tip)) },
    { what: '贴士的题目', entries: core.topics.topics.map((topic) => entry(topic.id, topic.name, topic)) },
    { what: '贴士的读者', entries: core.topics.audiences.map((one) => entry(one.id, one.name, one)) },
    { what: '十题', entries: quiz.questions.map((one) => entry(one.id, one.question, one)) },
    {
      what: '搜索',
      entries: [
        entry('popular', '起头的词', { words: search.popular }),
        ...search.lists.map(({ words }) => entry(words[0] ?? '', words[0] ?? '', { words })),
      ],
    },
  ]
}
