import { sealedText, type Manifest } from '../../src/schema/manifest'
import type { PackInfo } from '../../src/schema/pack'
import type { Publication } from '../content/compile'
import { sha256, type MadePart } from './parts'

/** The manifest over these parts, sealed. `appVersion` is the program that compiled them: an older one is not asked to show them. */
export function makeManifest(
  info: PackInfo,
  { minAppVersion = '', withdrawn }: Publication,
  parts: readonly MadePart[],
  appVersion: string,
): Manifest {
  const unsealed = {
    schemaVersion: info.schemaVersion,
    pack: info.id,
    contentVersion: info.contentVersion,
    published: info.published,
    minAppVersion: minAppVersion || appVersion,
    withdrawn: [...withdrawn],
    parts: Object.fromEntries(parts.map(({ name, part }) => [name, part])) as Manifest['parts'],
  }
  return { ...unsealed, seal: sha256(sealedText(unsealed)) }
}
