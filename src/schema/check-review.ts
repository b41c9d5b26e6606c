import type { Derived, Figure } from './figure'
import { figuresIn, named, type Named } from './figures-in'
import type { Issue } from './issue'
import { parsePrinted } from './printed'
import type { Area, Part } from './review'

/** The figure's number, value, bound and unit must tell the same story. */
export function checkFigure(figure: Figure): Issue[] {
  const read = parsePrinted(figure.printed)
  if (!read) {
    const message = `看不懂“${figure.printed}”。只写数字和 近、约、多、万、亿、%，单位写在 unit`
    return [{ path: ['printed'], message }]
  }
  const issues: Issue[] = []
  if (read.value !== figure.value) {
    issues.push({ path: ['value'], message: `printed 写的是“${figure.printed}”，这里应当是 ${read.value}` })
  }
  if (read.bound !== figure.bound) {
    issues.push({ path: ['bound'], message: `printed 写的是“${figure.printed}”，这里应当是 ${read.bound}` })
  }
  const share = figure.printed.endsWith('%')
  if (share !== (figure.counts === 'share')) {
    issues.push({ path: ['counts'], message: '百分数的 counts 写 share，别的数字不写 share' })
  }
  if (share === Boolean(figure.unit)) {
    issues.push({ path: ['unit'], message: share ? '百分数不写单位，unit 留空 ""' : '写上单位，例如 户、人次、元' })
  }
  if ((figure.counts === 'money') !== (figure.unit === '元')) {
    issues.push({ path: ['unit'], message: '金额的 counts 写 money、unit 写 元；万和亿写在 printed 里' })
  }
  return issues
}

/** The figures that a part only reckons with. */
export const figuresDivided = (part: Part): Named[] =>
  part.kind === 'money' ? (part.derived ?? []).flatMap((one, d) => named(one.divide, 'derived', d, 'divide')) : []

type Known = ReadonlyMap<string, Figure>

function checkMoney(part: Extract<Part, { kind: 'money' }>, known: Known): Issue[] {
  const issues: Issue[] = []
  part.rulers.forEach((ruler, r) => {
    const unit = ruler.scale === '亿' ? 1e8 : 1e4
    ruler.figures.forEach((id, f) => {
      const figure = known.get(id)
      if (!figure) return
      const path = ['rulers', r, 'figures', f]
      if (figure.counts !== 'money' || !figure.printed.includes(ruler.scale)) {
        issues.push({ path, message: `${ruler.scale}元尺上只放用“${ruler.scale}”写的金额，${id} 不是` })
      } else if (figure.value > ruler.max * unit) {
        issues.push({ path, message: `${id} 比尺子还长，把 max 改大` })
      }
    })
  })
  part.derived?.forEach((derived, d) => issues.push(...checkDerived(derived, ['derived', d], known)))
  return issues
}

function checkDerived(derived: Derived, path: Issue['path'], known: Known): Issue[] {
  const [a, b] = derived.divide.map((id) => known.get(id)?.value)
  if (a === undefined || b === undefined) return []
  const quotient = Math.round(a / b)
  if (quotient === derived.value) return []
  return [{ path: [...path, 'value'], message: `除出来是 ${quotient}，这里写的是 ${derived.value}` }]
}

function checkCohort(part: Extract<Part, { kind: 'cohort' }>, known: Known): Issue[] {
  const whole = known.get(part.whole)
  const parts = part.parts.flatMap((id) => known.get(id) ?? [])
  if (!whole) return []
  const issues = parts.flatMap((figure, i): Issue[] =>
    figure.of === whole.id ? [] : [{ path: ['parts', i], message: `${figure.id} 要写 of: ${whole.id}` }],
  )
  const sum = parts.reduce((total, figure) => total + figure.value, 0)
  if (sum > whole.value) issues.push({ path: ['parts'], message: `各部分加起来 ${sum}，比总数 ${whole.value} 还多` })
  return issues
}

/** The rules inside one area: figures agree with themselves, none is left unshown, the parts fit what they draw. */
export function checkArea(area: Area): Issue[] {
  const known: Known = new Map(area.figures.map((figure) => [figure.id, figure]))
  const shown = new Set(area.parts.flatMap(figuresIn).map(({ id }) => id))
  const issues = area.figures.flatMap((figure, i) => [
    ...checkFigure(figure).map((issue) => ({ ...issue, path: ['figures', i, ...issue.path] })),
    ...(shown.has(figure.id)
      ? []
      : [{ path: ['figures', i, 'id'], message: `${figure.id} 没有放进 parts，读者看不到它` }]),
    ...(figure.where.section === area.number
      ? []
      : [
          {
            path: ['figures', i, 'where', 'section'],
            message: `第 ${area.number} 项的数字，出处应当在第 ${area.number} 部分`,
          },
        ]),
  ])
  area.parts.forEach((part, p) => {
    const found =
      part.kind === 'money' ? checkMoney(part, known) : part.kind === 'cohort' ? checkCohort(part, known) : []
    issues.push(...found.map((issue) => ({ ...issue, path: ['parts', p, ...issue.path] })))
  })
  return issues
}
