import { staticLinkOf, staticPageOf } from '@/features/share/static-page'
import { subjectOf, type Shelves } from '@/features/share/subject-of'
import { route, type Route } from '@/routes'
import core from '#packs/core.json'
import places from '#packs/places.json'
import quiz from '#packs/quiz.json'
import tips from '#packs/tips.json'

const shelves: Shelves = { core, places, tips, quiz }
const [area] = core.years[0].areas
const [place] = places.places
const [aid] = core.firstAid
const [tip] = tips.tips

/** Addresses that people have in their chats: a change here breaks them. */
const table: readonly (readonly [Route, string | undefined])[] = [
  [route('review', {}), 's/year/2022/'],
  [route('area', { id: area?.id ?? '' }), `s/area/${area?.id}/`],
  [route('figure', { id: area?.figures[0]?.id ?? '' }), `s/figure/${area?.figures[0]?.id}/`],
  [route('place', { id: place?.id ?? '' }), `s/site/${place?.id}/`],
  [route('firstAid', { id: aid?.id ?? '' }), `s/first-aid/${aid?.id}/`],
  [route('tip', { id: tip?.id ?? '' }), `s/tip/${tip?.id}/`],
  [route('quiz', { seed: '261123' }), undefined],
  [route('digest', {}), undefined],
]

test.each(table)('the subject of $name has its page at %s', (to, at) => {
  const subject = subjectOf(shelves, to)
  expect(subject).toBeDefined()
  expect(subject && staticPageOf(subject)).toBe(at)
  expect(subject && staticLinkOf(subject, '2026.11.23')).toBe(at && `${at}?v=261123`)
})
