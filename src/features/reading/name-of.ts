import type { Route } from '@/routes'
import type { CorePack, PlacesPack } from '@/schema/pack'
import { areasOf, findArea, findFigure } from '@/schema/years'
import { ofYear } from '#wording/common'
import { digestName, quizName, readerName } from '#wording/names'

/** What is known of the content: the directory only where its package is there. */
export interface Shelves {
  readonly core: CorePack
  readonly places?: PlacesPack | undefined
}

const named = <T extends { readonly id: string }>(list: readonly T[], id: string | undefined): T | undefined =>
  list.find((one) => one.id === id)

/** A name with its year, where there are several: the same area comes every year. */
export const inYear = ({ years }: CorePack, name: string, year: number): string =>
  years.length > 1 ? ofYear({ name, year }) : name

function areaName(core: CorePack, id: string | undefined): string | undefined {
  const found = findArea(core.years, id)
  return found && inYear(core, found.area.name, found.year.year)
}

function figureName(core: CorePack, id: string | undefined): string | undefined {
  const found = findFigure(core.years, id)
  if (!found) return undefined
  const { label, printed, unit } = found.figure
  return inYear(core, `${label} ${printed}${unit}`, found.year.year)
}

const tipName = ({ firstAid, tipCards }: CorePack, id: string | undefined) =>
  (named(firstAid, id) ?? named(tipCards, id))?.title

/** How many of the ids in a digest's address there are. */
const countIn = (text: string | undefined, there: (id: string) => unknown) =>
  (text ?? '').split('.').filter((id) => id && there(id)).length

function digestOf(core: CorePack, { areas: asked, tips: withTips }: Route['params']): string | undefined {
  const all = areasOf(core.years)
  const areas = asked || withTips ? countIn(asked, (id) => named(all, id)) : core.years[0].areas.length
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
      return areaName(core, id)
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
