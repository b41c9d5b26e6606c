import core from '#packs/core.json'
import places from '#packs/places.json'
import tips from '#packs/tips.json'
import type { ShareSubject } from '@/features/share/subject'

const { year, areas } = core

const named = (name: string, subject: ShareSubject): readonly [string, ShareSubject] => [name, subject]

/** Everything in the content of the app that can be passed on, by a name for the test. */
export const subjects = [
  named('the year', { kind: 'year', year, areas }),
  ...areas.map((area) => named(`area ${area.id}`, { kind: 'area', year, area })),
  ...areas.flatMap((area) =>
    area.figures.map((figure) => named(`figure ${figure.id}`, { kind: 'figure', year, area, figure })),
  ),
  ...places.places.map((place) => named(`place ${place.id}`, { kind: 'site', place })),
  ...core.firstAid.map((tip) => named(`first aid ${tip.id}`, { kind: 'tip', tip, firstAid: true })),
  ...tips.tips.map((tip) => named(`tip ${tip.id}`, { kind: 'tip', tip, firstAid: false })),
]
