import bundled from '#packs/core.json'
import { addPack, content, type Packed } from '../content'
import type { PlacesPack } from '@/schema/pack'
import { fits, type Shape } from '@/schema/shape'
import { openHolding, type Holding } from './holding'
import { isCore } from './is-core'
import type { ContentFiles, Program } from './world'

/** This program. */
export const program: Program = {
  version: process.env.APP_VERSION ?? '',
  pack: bundled.info.id,
  contentVersion: bundled.info.contentVersion,
}

let holding: Holding | undefined
let outdated = false
/** How each part that is in use is chosen anew. */
const choices = new Map<string, () => void>()

const choose = (name: string, choice: () => void) => {
  choices.set(name, choice)
  choice()
}

/** What is held on this phone; undefined before `startHolding`. */
export const theHolding = (): Holding | undefined => holding

/** Whether the core in use is one that was fetched. */
export const isFetched = (): boolean => content.getState().core !== bundled

/** Opens what is held and puts the core into use: the newest that is sound. Before the first render. */
export function startHolding(files: ContentFiles): void {
  const opened = openHolding(files, program)
  holding = opened
  choose('core', () => {
    const version = opened.part('core')?.version ?? ''
    addPack({ core: opened.read('core', (value) => isCore(value, program, version)) ?? bundled })
  })
}

/** Says that what is held has changed: it is used from the next page on. */
export const noteChange = (): void => {
  outdated = true
}

/** Removes all that was fetched; from the next page on it is what came with the app. Whether the phone let it. */
export function forgetContent(): boolean {
  outdated = holding !== undefined
  return holding?.forget() ?? true
}

/** Whether what has come since is not in use yet. */
export const isOutdated = (): boolean => outdated

/** Puts into use what has come since, in one piece. Called where no reader sees it: between two pages. */
export function adoptNewest(): void {
  if (!outdated) return
  outdated = false
  choices.forEach((choice) => choice())
}

/**
 * Puts a part of a package into use: the held one if it is newer, sound and of this shape, else the one that came with
 * the package. A page's script says so once; a second page of the package changes nothing.
 */
export function handIn<K extends keyof Packed>(name: string, key: K, own: NonNullable<Packed[K]>, shape: Shape): void {
  if (choices.has(name)) return
  choose(name, () => {
    const newer = holding?.read<NonNullable<Packed[K]>>(name, (value) => fits(shape, value))
    addPack({ [key]: newer ?? own })
  })
}

/** The same of the list of places: one whose cities are in files of their own is of use only if every one is here. */
export function handInPlaces(own: PlacesPack, shape: Shape): void {
  if (choices.has('places')) return
  const here = (city: string) => own.cities?.includes(city) || holding?.part(`cities/${city}`) !== undefined
  choose('places', () => {
    const newer = holding?.read<PlacesPack>('places', (value) => fits(shape, value))
    addPack({ places: newer?.cities?.every(here) === false ? own : (newer ?? own) })
  })
}
