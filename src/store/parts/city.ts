import shape from '#shapes/city.json'
import type { CityPack } from '@/schema/pack'
import { fits } from '@/schema/shape'
import type { PackedPlace } from '@/schema/site'
import { theHolding } from '../update/in-use'

/** The places of a city out of a file that was fetched; undefined where the one that came with the package is to be read. */
export const heldCity = (code: string): readonly PackedPlace[] | undefined =>
  process.env.CONTENT_URL
    ? theHolding()?.read<CityPack>(`cities/${code}`, (value) => fits(shape, value))?.places
    : undefined
