import { figuresDivided } from './check-review'
import { figuresIn } from './figures-in'
import type { Issue, Path } from './issue'
import type { FullPack } from './pack'
import type { Area } from './review'
import { yearIn } from './years'

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
export function checkLinks(
  pack: Pick<FullPack, 'kinds' | 'needs' | 'places' | 'tips' | 'questions'> & { readonly areas: readonly Area[] },
  known: KnownIds,
): Issue[] {
  const issues: Issue[] = []
  const need = (what: keyof KnownIds, id: string, path: Path) => {
    if (!known[what].has(id)) issues.push({ path, message: `没有编号是“${id}”的${NAMES[what]}，请查对编号` })
  }
  const needAll = (what: keyof KnownIds, ids: readonly string[], path: Path) =>
    ids.forEach((id, i) => need(what, id, [...path, i]))

  pack.areas.forEach((area, a) => {
    const at = (...rest: Path) => ['areas', a, ...rest]
    const own = new Set(area.figures.map(({ id }) => id))
    /** A page shows the figures of its own area; another's would be left out without a word. */
    const needOwn = (id: string, path: Path) => {
      if (own.has(id)) return
      if (!known.figure.has(id)) need('figure', id, path)
      else issues.push({ path, message: `“${id}”是另一项工作的数字，这一页放不了，请换一个` })
    }
    if ('figures' in area.lead) area.lead.figures.forEach((id, i) => needOwn(id, at('lead', 'figures', i)))
    area.parts.forEach((part, p) => {
      for (const { id, path } of [...figuresIn(part), ...figuresDivided(part)]) needOwn(id, at('parts', p, ...path))
    })
    area.next?.forEach((next, n) => {
      if (next.to === 'tip') need('tip', next.id, at('next', n, 'id'))
      if (next.to === 'hotline') need('hotline', next.id, at('next', n, 'id'))
    })
    area.figures.forEach((figure, f) => {
      const { figures = [], kinds = [], tips = [] } = figure.related ?? {}
      /** Figures of two years stand together only where they are marked as comparable. */
      const needSame = (id: string, path: Path) => {
        if (!known.figure.has(id) || yearIn(id) === yearIn(figure.id)) need('figure', id, path)
        else issues.push({ path, message: `“${id}”是另一年的数字，这里只写同一年的；数法一样、能比的写在 comparable` })
      }
      if (figure.of) needSame(figure.of, at('figures', f, 'of'))
      figures.forEach((id, i) => needSame(id, at('figures', f, 'related', 'figures', i)))
      needAll('kind', kinds, at('figures', f, 'related', 'kinds'))
      needAll('tip', tips, at('figures', f, 'related', 'tips'))
    })
  })
  const figures = new Map(pack.areas.flatMap((area) => area.figures.map((figure) => [figure.id, figure])))
  pack.kinds.forEach(({ review = [] }, k) => {
    needAll('figure', review, ['kinds', k, 'review'])
    review.forEach((id, i) => {
      const figure = figures.get(id)
      if (!figure || figure.counts === 'places') return
      issues.push({
        path: ['kinds', k, 'review', i],
        message: `“${id}”数的不是建了几处，请换成 counts 是 places 的数字`,
      })
    })
  })
  pack.needs.forEach(({ kinds, hotlines = [] }, n) => {
    needAll('kind', kinds, ['needs', n, 'kinds'])
    needAll('hotline', hotlines, ['needs', n, 'hotlines'])
  })
  pack.places.forEach((place, p) => {
    need('kind', place.kind, ['places', p, 'kind'])
    need('region', place.adcode, ['places', p, 'adcode'])
  })
  pack.tips.forEach((tip, t) => {
    const { tips = [], kinds = [] } = tip.related ?? {}
    need('topic', tip.topic, ['tips', t, 'topic'])
    needAll('audience', tip.audience, ['tips', t, 'audience'])
    needAll('tip', tips, ['tips', t, 'related', 'tips'])
    needAll('kind', kinds, ['tips', t, 'related', 'kinds'])
  })
  pack.questions.forEach((question, q) => need('tip', question.tip, ['questions', q, 'tip']))
  return issues
}
