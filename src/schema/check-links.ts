import { figuresOf } from './check-review'
import type { Issue, Path } from './issue'
import type { FullPack } from './pack'

/** Ids that exist, by what they name. Given apart from the pack, so that an entry with a slip in it is still known by its id. */
export interface KnownIds {
  readonly figure: ReadonlySet<string>
  readonly kind: ReadonlySet<string>
  readonly tip: ReadonlySet<string>
  readonly topic: ReadonlySet<string>
  readonly audience: ReadonlySet<string>
  readonly hotline: ReadonlySet<string>
  readonly region: ReadonlySet<string>
}

const NAMES: Readonly<Record<keyof KnownIds, string>> = {
  figure: '数字',
  kind: '服务点种类',
  tip: '健康贴士',
  topic: '题目',
  audience: '读者',
  hotline: '热线',
  region: '区划代码',
}

/** Every id that one entry uses must name something that exists. Answers an issue for each that does not. */
export function checkLinks(pack: Pick<FullPack, 'areas' | 'places' | 'tips'>, known: KnownIds): Issue[] {
  const issues: Issue[] = []
  const need = (what: keyof KnownIds, ids: readonly string[], path: Path) =>
    ids.forEach((id, i) => {
      if (!known[what].has(id)) {
        issues.push({
          path: ids.length > 1 ? [...path, i] : path,
          message: `没有编号是“${id}”的${NAMES[what]}，请查对编号`,
        })
      }
    })

  pack.areas.forEach((area, a) => {
    const at = (...rest: Path) => ['areas', a, ...rest]
    if ('figures' in area.lead) need('figure', area.lead.figures, at('lead', 'figures'))
    area.parts.forEach((part, p) => need('figure', figuresOf(part), at('parts', p)))
    area.next?.forEach((next, n) => {
      if (next.to === 'tip') need('tip', [next.id], at('next', n, 'id'))
      if (next.to === 'hotline') need('hotline', [next.id], at('next', n, 'id'))
    })
    area.figures.forEach((figure, f) => {
      const { figures = [], kinds = [], tips = [] } = figure.related ?? {}
      need('figure', figure.of ? [figure.of] : [], at('figures', f, 'of'))
      need('figure', figures, at('figures', f, 'related', 'figures'))
      need('kind', kinds, at('figures', f, 'related', 'kinds'))
      need('tip', tips, at('figures', f, 'related', 'tips'))
    })
  })
  pack.places.forEach((place, p) => {
    need('kind', [place.kind], ['places', p, 'kind'])
    need('region', [place.adcode], ['places', p, 'adcode'])
  })
  pack.tips.forEach((tip, t) => {
    const { tips = [], kinds = [] } = tip.related ?? {}
    need('topic', [tip.topic], ['tips', t, 'topic'])
    need('audience', tip.audience, ['tips', t, 'audience'])
    need('tip', tips, ['tips', t, 'related', 'tips'])
    need('kind', kinds, ['tips', t, 'related', 'kinds'])
  })
  return issues
}
