import { comesAlone, posterTarget } from '@/features/share/poster-route'
import { routeOf } from '@/features/share/make-card'
import { subjectOf } from '@/features/share/subject-of'
import { parseUrl, route, urlOf } from '@/routes'
import { shelves, subjects } from '../../support/subjects'

test.each(subjects)('the poster of %s leads back to it, through a link', (_, subject) => {
  const page = routeOf(subject)
  // a poster's link calls a year its id
  const { year: id, ...params } = page.params
  const poster = route('poster', { kind: subject.kind, ...(id ? { id } : {}), ...params })
  const read = parseUrl(urlOf(poster))
  const to = read && posterTarget(read.params)
  expect(to).toEqual(page)
  expect(to && subjectOf(shelves, to)).toEqual(subject)
})

test.each(['', 'nope', 'quiz', '__proto__', 'constructor', 'toString', '%E4'])(
  'there is no poster of the kind %j',
  (kind) => {
    expect(posterTarget({ kind, id: '2022-care' })).toBeUndefined()
    expect(comesAlone(posterTarget({ kind, id: '2022-care' }))).toBe(false)
  },
)

test.each(['', 'today', '-1', '1234567', '1e5'])('there is no poster of a quiz with the seed %j', (seed) => {
  expect(posterTarget({ kind: 'quiz', seed })).toBeUndefined()
})

test('a quiz comes with its own package', () => {
  expect(comesAlone(posterTarget({ kind: 'quiz', seed: '261123' }))).toBe(true)
})

test('a place and a tip come with their own package, first aid and areas do not', () => {
  const alone = (kind: string, id?: string) => comesAlone(posterTarget({ kind, id }))
  expect([alone('site', 'x'), alone('tip', 'x'), alone('tip'), alone('firstAid', 'x'), alone('area', 'x')]).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
