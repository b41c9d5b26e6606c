import core from '#packs/core.json'
import pack from '#packs/places.json'
import { prepare } from '@/features/sites/search-places'
import { selectList, type Drawing, type ListFilter } from '@/features/sites/select-list'

const ALL: ListFilter = { region: '', kind: '', need: '', q: '' }
const drawing: Drawing = { most: 20, point: undefined, at: Date.parse('2026-11-23T12:00:00+08:00') }

describe('every county and every kind of the app', () => {
  const all = prepare(core, pack.places)
  const counties = core.regions.cities
    .flatMap((city) => Object.keys(city.counties))
    .filter((code) => !core.regions.hidden.includes(code))

  test('there are 83 counties', () => expect(counties).toHaveLength(83))

  test.each([['', 'of any kind'], ...core.kinds.map(({ id, name }) => [id, name])])(
    '%s %s: rows, or words that say there are none, what is near, and whom to call',
    (kind) => {
      for (const region of counties) {
        const view = selectList(core, all, pack.seats, { ...ALL, region, kind: kind ?? '' }, drawing)
        const known = pack.places.filter((one) => one.adcode === region && (!kind || one.kind === kind))
        expect(view.found).toBe(known.length)
        if (known.length) continue
        const said = [view.empty?.title, view.empty?.text, view.empty?.tell].join(' ')
        expect(said).not.toMatch(/undefined|NaN|[{}]/)
        expect(view.empty?.text).toMatch(/公里。$|同在市区。$|没有它的坐标。$|^全省都还没有登记到/)
        if (view.empty?.go) expect(pack.places.some(({ adcode }) => adcode === view.empty?.go?.code)).toBe(true)
        expect(view.hotlines.map(({ number }) => number)).toEqual(expect.arrayContaining(['12345', '12356']))
      }
    },
  )
})
