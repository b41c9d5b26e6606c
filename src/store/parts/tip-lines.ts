import shape from '#shapes/tip-lines.json'
import type { TipLinesPack } from '@/schema/pack'
import { addPack } from '../content'
import { handIn } from '../update/in-use'

/** The share package hands in what a digest says of a tip. */
export const addTipLines = (own: TipLinesPack): void =>
  process.env.CONTENT_URL ? handIn('tip-lines', 'tipLines', own, shape) : addPack({ tipLines: own })
