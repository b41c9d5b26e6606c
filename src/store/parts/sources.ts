import shape from '#shapes/sources.json'
import type { SourcesPack } from '@/schema/pack'
import { addPack } from '../content'
import { handIn } from '../update/in-use'

/** The about package hands in what was read. */
export const addSources = (own: SourcesPack): void =>
  process.env.CONTENT_URL ? handIn('sources', 'sources', own, shape) : addPack({ sources: own })
