import shape from '#shapes/search.json'
import type { SearchPack } from '@/schema/search'
import { addPack } from '../content'
import { handIn } from '../update/in-use'

/** The search package hands in what can be found. */
export const addSearch = (own: SearchPack): void =>
  process.env.CONTENT_URL ? handIn('search', 'search', own, shape) : addPack({ search: own })
