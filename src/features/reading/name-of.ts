import type { Route } from '@/routes'
import type { CorePack, PlacesPack } from '@/schema/pack'
import { digestName, quizName, readerName } from '#wording/kept'

/** What is known of the content: the directory only where its package is there. */
export interface Shelves {
  readonly core: CorePack
  readonly places?: PlacesPack | undefined
}

const named = <T extends { readonly id: string }>(list: readonly T[], id: string | undefined): T | undefined =>
  list.find((one) => one.id === id)

function figureName({ areas }: CorePack, id: string | undefined): string | undefined {
  const figure = named(
    areas.flatMap(({ figures }) => figures),
    id,
  )
  return figure && `${figure.label} ${figure.printed}${figure.unit}`
}

const tipName = ({ firstAid, tipCards }: CorePack, id: string | undefined) =>
  (named(firstAid, id) ?? named(tipCards, id))?.title

/** How many of the ids in a digest's address there are. */
const countIn = (text: string | undefined, there: (id: string) => unknown) =>
  (text ?? '').split('.').filter((id) => id && there(id)).length

function digestOf(core: CorePack, { areas: asked, tips: withTips }: Route['params']): string | undefined {
  const areas = asked || withTips ? countIn(asked, (id) => named(core.areas, id)) : core.areas.length
  const tips = countIn(withTips, (id) => tipName(core, id))
  return areas + tips ? digestName({ areas, tips }) : undefined
}

/**
 * What a page of the content is called; undefined where it is not of the content, or what its link names is not there
 * (any more). A place that the phone has not read yet has no name either: `mayBe` tells that apart.
 */
export function nameOf({ core, places }: Shelves, { name, params }: Route): string | undefined {
  const { id } = params
  switch (name) {
    case 'area':
      return named(core.areas, id)?.name
    case 'figure':
      return figureName(core, id)
    case 'firstAid':
      return named(core.firstAid, id)?.title
    case 'tip':
      return named(core.tipCards, id)?.title
    case 'topic': {
      const reader = named(core.topics.audiences, params.reader)?.name
      return named(core.topics.topics, id)?.name ?? (reader && readerName({ name: reader }))
    }
    case 'place':
      return (named(core.placeCards, id) ?? named(places?.places ?? [], id))?.name
    case 'kind':
      return named(core.kinds, id)?.name
    case 'quiz':
      return params.seed && /^\d{1,6}$/.test(params.seed) ? quizName({ seed: params.seed }) : undefined
    case 'digest':
      return digestOf(core, params)
    default:
      return undefined
  }
}

/** Whether a place without a name may be there all the same: the core names the first ones of a long list only. */
export const mayBe = ({ core }: Shelves, { name }: Route): boolean =>
  name === 'place' && core.placeTotal > core.placeCards.length
