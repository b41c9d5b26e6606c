import core from '#packs/core.json'
import { selectCompared } from '@/features/review/select-compared'
import type { CorePack } from '@/schema/pack'
import { aCore, aFigure, anArea, aYear } from '../../support/builders'

const yearWith = (year: number, comparable?: string) => ({
  year: aYear({ year }),
  areas: [anArea({ id: `${year}-a`, figures: [aFigure({ id: `${year}-f`, printed: `${year}`, comparable })] })],
})
const three: CorePack = { ...aCore(), years: [yearWith(2002, '2001-f'), yearWith(2001, '2000-f'), yearWith(2000)] }

test.each(['2000-f', '2001-f', '2002-f'])(
  'from %s all years are seen as printed, the oldest first, itself marked',
  (id) => {
    const views = selectCompared(three, id)
    expect(views.map(({ year, figure }) => [year, figure.id, figure.segments[0]?.text])).toEqual([
      [2000, '2000-f', '2000'],
      [2001, '2001-f', '2001'],
      [2002, '2002-f', '2002'],
    ])
    expect(views.filter(({ here }) => here).map(({ figure }) => figure.id)).toEqual([id])
  },
)

test('nothing is compared that nobody marked', () => {
  const unmarked: CorePack = { ...aCore(), years: [yearWith(2001), yearWith(2000)] }
  expect(selectCompared(unmarked, '2001-f')).toEqual([])
  for (const { figures } of core.years[0].areas)
    for (const { id } of figures) expect(selectCompared(core, id)).toEqual([])
  expect(selectCompared(three, 'nowhere')).toEqual([])
})
