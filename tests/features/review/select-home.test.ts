import core from '#packs/core.json'
import { figureOfTheDay } from '@/features/review/figure-of-the-day'
import { speakFigure } from '@/features/review/speak-figure'
import { selectHome } from '@/features/review/select-home'
import { aCore, aFigure, anArea } from '../../support/builders'

const at = Date.parse('2026-11-23T12:00:00+08:00')
const all = core.years[0].areas.flatMap((area) => area.figures)

test('today has the figure of the day, with the area it stands in', () => {
  const figure = figureOfTheDay(all, at)
  const area = core.years[0].areas.find(({ figures }) => figures.some(({ id }) => id === figure?.id))
  const { today } = selectHome(core, at)
  expect(today).toMatchObject({ figure: { id: figure?.id }, areaNumber: area?.number, areaName: area?.name })
  expect(today?.spoken).toContain(speakFigure(figure?.printed ?? '', figure?.unit ?? ''))
})

test('every area has a card, in order, with its own lead', () => {
  const { areas, year } = selectHome(core, at)
  expect(year).toBe(2022)
  expect(areas.map(({ id, number }) => [id, number])).toEqual(core.years[0].areas.map(({ id, number }) => [id, number]))
  for (const [i, card] of areas.entries()) {
    const lead = core.years[0].areas[i]?.lead
    const ids = card.lead.kind === 'figures' ? card.lead.figures.map(({ id }) => id) : []
    expect(ids).toEqual(lead && 'figures' in lead ? lead.figures : [])
    expect(card.spoken).toContain(card.name)
    expect(card.spoken).toContain(card.label)
  }
})

test('an area without figures leads with words, seen and said', () => {
  const area = anArea({ name: '例子', lead: { words: '每季度', label: '开会' }, figures: [] })
  const { areas, today } = selectHome(aCore({ areas: [area] }), at)
  expect(areas[0]).toMatchObject({ lead: { kind: 'words', words: '每季度' }, label: '开会' })
  expect(areas[0]?.spoken).toBe('第1项，例子。每季度，开会')
  expect(today).toBeUndefined()
})

test('a lead of two figures is drawn and said as both', () => {
  const figures = [
    aFigure({ id: 'a', printed: '1', value: 1, unit: '市' }),
    aFigure({ id: 'b', printed: '8', value: 8, unit: '县' }),
  ]
  const area = anArea({ figures, lead: { figures: ['a', 'b'], label: '试点' } })
  const [card] = selectHome(aCore({ areas: [area] }), at).areas
  expect(card?.lead).toEqual({
    kind: 'figures',
    figures: [
      { id: 'a', segments: [{ role: 'numeral', text: '1' }], unit: '市' },
      { id: 'b', segments: [{ role: 'numeral', text: '8' }], unit: '县' },
    ],
  })
  expect(card?.spoken).toBe('第1项，例子。一市八县，试点')
})
