import { parsePrinted } from '@/schema/printed'
import { full, textsIn } from '../support/real-content'

const figures = full.years[0].areas.flatMap((area) => area.figures.map((figure) => [figure.id, figure, area] as const))

describe('every figure of the review', () => {
  test.each(figures)('%s', (_, figure, area) => {
    expect(figure.where.section).toBe(area.number)
    expect(figure.says.split('{figure}')).toHaveLength(2)
    expect([...figure.label].length).toBeLessThanOrEqual(20)
    expect(figure.unit === '').toBe(figure.counts === 'share')
    expect(parsePrinted(figure.printed)).toMatchObject({ value: figure.value, bound: figure.bound })
    // the number is said in one place: written into the sentence as well, it would have to be kept the same by hand
    expect(`${figure.label} ${figure.says}`).not.toContain(figure.printed + figure.unit)
    expect(
      textsIn(figure)
        .map(({ text }) => text)
        .join(''),
    ).not.toMatch(/[!！]/)
  })
})

test('a figure that is part of another is not greater than it, and counts the same', () => {
  const parts = figures.flatMap(([, figure]) => (figure.of ? [figure] : []))
  expect(parts.length).toBeGreaterThan(0)
  for (const part of parts) {
    const whole = figures.find(([id]) => id === part.of)?.[1]
    expect(whole).toMatchObject({ counts: part.counts, unit: part.unit })
    expect(part.value).toBeLessThanOrEqual(whole?.value ?? 0)
  }
})

test('no figure is related to itself, and none to another twice', () => {
  const related = figures.map(([id, figure]) => [id, ...(figure.related?.figures ?? [])])
  expect(related.filter((ids) => new Set(ids).size !== ids.length)).toEqual([])
})

test('every area has a lead and a summary that hold no number of their own', () => {
  expect(full.years[0].areas.filter(({ summary }) => /\d/.test(summary)).map(({ id }) => id)).toEqual([])
  expect(full.years[0].areas.filter(({ lead }) => /\d/.test(lead.label)).map(({ id }) => id)).toEqual([])
})
