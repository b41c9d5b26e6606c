import type { Figure } from './figure'
import type { Issue } from './issue'
import type { Area } from './review'
import { yearIn } from './years'

/** What must be the same for two printed values to stand side by side, and what it is called. */
const SAME: readonly (readonly ['counts' | 'unit' | 'measure' | 'span' | 'scope', string])[] = [
  ['counts', '数的是哪一类（counts）'],
  ['unit', '单位（unit）'],
  ['measure', '是做了多少还是帮了谁（measure）'],
  ['span', '口径（span）'],
  ['scope', '范围（scope）'],
]

function differences(one: Figure, other: Figure): string[] {
  const unlike = SAME.flatMap(([key, name]) =>
    one[key] === other[key] ? [] : [`${name}一个是“${one[key] ?? '没有写'}”，一个是“${other[key] ?? '没有写'}”`],
  )
  // next to a round number, an exact one looks like a change that may be none
  const exact = ({ bound }: Figure) => bound === 'exact'
  if (exact(one) !== exact(other)) unlike.push('一个是准数，一个是约数（bound）')
  if (Boolean(one.of) !== Boolean(other.of)) unlike.push('一个是另一个数字的一部分，一个不是（of）')
  return unlike
}

/**
 * A figure may stand beside one of an earlier year only where both count the same thing in the same way, and each has at
 * most one that follows it. `known` are all ids: one that has another slip is not held against this.
 */
export function checkComparable(areas: readonly Area[], known: ReadonlySet<string>): Issue[] {
  const figures = new Map(areas.flatMap((area) => area.figures.map((figure) => [figure.id, figure] as const)))
  const taken = new Map<string, string>()
  return areas.flatMap((area, a) =>
    area.figures.flatMap((figure, f): Issue[] => {
      const id = figure.comparable
      if (id === undefined) return []
      const issue = (message: string) => [{ path: ['areas', a, 'figures', f, 'comparable'], message }]
      if (!known.has(id)) return issue(`没有编号是“${id}”的数字，请查对编号`)
      if (yearIn(id) >= yearIn(figure.id))
        return issue(`“${id}”不是更早一年的数字。comparable 写在新的一年，指向旧的一年`)
      const first = taken.get(id)
      if (first !== undefined) return issue(`“${id}”已经和“${first}”放在一起了，一个数字后面只接一个`)
      taken.set(id, figure.id)
      const other = figures.get(id)
      const unlike = other ? differences(figure, other) : []
      return unlike.length
        ? issue(`和“${id}”不能放在一起比：${unlike.join('；')}。请查对，不能比就删掉 comparable`)
        : []
    }),
  )
}
