import core from '#packs/core.json'
import type { CorePack } from '@/schema/pack'
import type { PackedArea } from '@/schema/review'
import { content } from '@/store/content'
import { anArea, aFigure, aYear } from './builders'

// A year that nobody has lived through yet: every word and number of it is made up.

const [real] = core.years
const [old] = real.areas.flatMap(({ figures }) => figures).filter(({ bound, of }) => bound === 'exact' && !of)
if (!old) throw new Error('the content is gone')

/** A figure of the content, and the made-up one that says it counts the same. */
export const earlier = old
export const later = aFigure({
  ...old,
  id: '2099-example',
  title: '编的例子',
  printed: '7',
  value: 7,
  where: { section: 1, words: '编的例子7' },
  comparable: old.id,
})

export const madeUp: readonly [PackedArea, PackedArea] = [
  anArea({
    id: '2099-lead',
    number: 1,
    name: '编的一项',
    figures: [later],
    lead: { figures: [later.id], label: '例子' },
  }),
  anArea({
    id: '2099-care',
    number: 2,
    name: '编的二项',
    figures: [aFigure({ id: '2099-other', title: '另一个编的', label: '编的家庭', printed: '8', value: 8 })],
    lead: { figures: ['2099-other'], label: '例子' },
  }),
]

/** The content of the app with a made-up year before its own. */
export const twoYears: CorePack = {
  ...core,
  years: [
    {
      year: aYear({
        year: 2099,
        title: '编的回眸',
        source: { title: '《编的文章》', authors: ['无人'], unknown: '全未载' },
      }),
      areas: madeUp,
    },
    real,
  ],
}

/** Puts it in place of the content of the app, for all pages that are opened from then on. */
export const useTwoYears = () => content.setState({ core: twoYears })
