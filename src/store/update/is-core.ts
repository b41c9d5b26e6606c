import shape from '#shapes/core.json'
import type { CorePack } from '@/schema/pack'
import { fits } from '@/schema/shape'
import type { Program } from './world'

/** Whether a value is a core that this program can show, of the version that it is said to be. */
export function isCore(value: unknown, { pack }: Pick<Program, 'pack'>, version: string): boolean {
  if (!fits(shape, value)) return false
  const { info } = value as CorePack
  return info.id === pack && info.contentVersion === version
}
