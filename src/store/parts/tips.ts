import shape from '#shapes/tips.json'
import type { TipsPack } from '@/schema/pack'
import { addPack } from '../content'
import { handIn } from '../update/in-use'

/** The tips package hands in the bodies of its tips. */
export const addTips = (own: TipsPack): void =>
  process.env.CONTENT_URL ? handIn('tips', 'tips', own, shape) : addPack({ tips: own })
