import { useEffect, useMemo, useState } from 'react'
import { readCityFile } from '@/platform/city-file'
import { parseCityFile } from '@/schema/city-file'
import { addCity, content } from '@/store/content'
import { heldCity } from '@/store/parts/city'
import { useContent } from '@/store/use-store'
import { regionName } from './regions'
import { prepare, type Directory } from './search-places'

/** The directory as far as it is needed: there, on its way, or not to be read. */
export type DirectoryState =
  | { readonly state: 'ready'; readonly directory: Directory }
  | { readonly state: 'loading'; readonly done: number; readonly all: number }
  | { readonly state: 'failed'; readonly city: string; readonly retry: () => void }

/** The files that a region needs: its city's, or every city's for the whole province. */
const filesFor = (cities: readonly string[], region: string): readonly string[] =>
  region ? cities.filter((city) => city.slice(0, 4) === region.slice(0, 4)) : cities

/** Reads a city's file and hands it in; false where it cannot be read. */
async function load(city: string): Promise<boolean> {
  const held = heldCity(city)
  const text = held ? undefined : await readCityFile(city)
  const file = text === undefined ? undefined : parseCityFile(text)
  const places = held ?? (file?.ok ? file.places : undefined)
  if (places) addCity(city, places)
  return places !== undefined
}

const NO_CITIES: readonly string[] = []

/**
 * The places that a list of `region` is made from. A short directory travels whole; a long one lies in a file for each
 * city, read when it is asked for.
 */
export function useDirectory(region: string): DirectoryState {
  const core = useContent((state) => state.core)
  const places = useContent((state) => state.places?.places)
  const cities = useContent((state) => state.places?.cities) ?? NO_CITIES
  const read = useContent((state) => state.citiesRead)
  const [failed, setFailed] = useState({ city: '', round: 0 })
  const [round, setRound] = useState(0)
  const wanted = useMemo(() => filesFor(cities, region), [cities, region])

  useEffect(() => {
    let here = true
    const readAll = async () => {
      for (const city of wanted) {
        if (!here) return
        if (content.getState().citiesRead.includes(city) || (await load(city))) continue
        if (here) setFailed({ city, round })
        return
      }
    }
    void readAll()
    return () => {
      here = false
    }
  }, [wanted, round])

  const directory = useMemo(() => prepare(core, places ?? []), [core, places])
  const done = wanted.filter((city) => read.includes(city)).length
  if (done === wanted.length) return { state: 'ready', directory }
  if (failed.round === round && wanted.includes(failed.city))
    return {
      state: 'failed',
      city: regionName(core.regions, failed.city) ?? failed.city,
      retry: () => setRound((n) => n + 1),
    }
  return { state: 'loading', done, all: wanted.length }
}
