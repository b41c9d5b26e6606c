import core from '#packs/core.json'
import { createStore } from 'zustand/vanilla'
import type { SearchPack } from '@/schema/search'
import type { PackedPlace } from '@/schema/site'
import type { CorePack, PlacesPack, QuizPack, SourcesPack, TipLinesPack, TipsPack } from '@/schema/pack'

/** The content in use: the core is always there; a sub-package hands its own part in with `addPack`. */
export interface Content {
  readonly core: CorePack
  readonly places: PlacesPack | undefined
  /** Codes of the cities whose file was read, where the directory is long. Their places are in `places`. */
  readonly citiesRead: readonly string[]
  readonly tips: TipsPack | undefined
  readonly quiz: QuizPack | undefined
  readonly tipLines: TipLinesPack | undefined
  readonly search: SearchPack | undefined
  readonly sources: SourcesPack | undefined
}
/** The parts that sub-packages hand in. */
export type Packed = Omit<Content, 'core' | 'citiesRead'>

export const content = createStore<Content>(() => ({
  core,
  places: undefined,
  citiesRead: [],
  tips: undefined,
  quiz: undefined,
  tipLines: undefined,
  search: undefined,
  sources: undefined,
}))

/** Puts parts into use. Pages hand theirs in with store/parts, which look for a newer one first. */
export const addPack = (part: Partial<Packed & Pick<Content, 'core'>>): void =>
  // what was read of cities belongs to the list before
  content.setState(part.places && part.places !== content.getState().places ? { ...part, citiesRead: [] } : part)

/** Hands in the places of one city of a long directory; once. */
export function addCity(code: string, more: readonly PackedPlace[]): void {
  content.setState(({ places, citiesRead }) =>
    !places || citiesRead.includes(code)
      ? {}
      : { places: { ...places, places: [...places.places, ...more] }, citiesRead: [...citiesRead, code] },
  )
}
