import { fileOf, LIST, MOST, partOf, unfitBy, type HeldPart, type Holding } from './holding'
import { sumOf } from './sum'

/** What an update does with the parts on this phone. Its code comes with the update's own, after the first page. */
export interface Keeping extends Holding {
  /** Names of all that is held. */
  readonly names: () => readonly string[]
  readonly withdrawn: () => readonly string[]
  readonly isUnfit: (sha256: string) => boolean
  /** Notes that a part cannot be shown. */
  readonly refuse: (sha256: string) => void
  /** Keeps a part in place of the one of before. Whether the phone has room for it. */
  readonly put: (name: string, part: Omit<HeldPart, 'length' | 'sum'>, text: string) => boolean
  /** Says of a part that it is the same in a newer version. */
  readonly renew: (name: string, version: string) => void
  readonly drop: (names: readonly string[], withdrawn?: readonly string[]) => void
  /** Removes every file that nothing names any more: what a killed run or an older program left. */
  readonly tidy: () => void
}

/** Opens what is held for an update. */
export function openKeeping(holding: Holding): Keeping {
  const { files, program, held, save, letGo, refuse } = holding.ledger
  return {
    ...holding,
    names: () => Object.keys(held().parts),
    withdrawn: () => held().withdrawn,
    isUnfit: (sha256) => held().unfit.includes(unfitBy(program, sha256)),
    refuse: (sha256) => refuse(sha256, []),
    put: (name, given, text) => {
      const part = { ...given, length: text.length, sum: sumOf(text) }
      const before = partOf(held(), name)
      if (!files.write(fileOf(name, part), text)) return false
      if (!save({ ...held(), parts: { ...held().parts, [name]: part } })) {
        files.remove(fileOf(name, part))
        return false
      }
      if (before && before.sha256 !== part.sha256) files.remove(fileOf(name, before))
      return true
    },
    renew: (name, version) => {
      const part = partOf(held(), name)
      if (part) save({ ...held(), parts: { ...held().parts, [name]: { ...part, version } } })
    },
    drop: (names, withdrawn = []) => {
      const gone = names.flatMap((name) => {
        const part = partOf(held(), name)
        return part ? [fileOf(name, part)] : []
      })
      const all = [...new Set([...withdrawn, ...held().withdrawn])].slice(0, MOST)
      if (!gone.length && all.join() === held().withdrawn.join()) return
      letGo(names, { withdrawn: all })
      gone.forEach(files.remove)
    },
    tidy: () => {
      const old = Object.keys(held().parts).filter((name) => !holding.part(name))
      if (old.length) letGo(old)
      const named = new Set([LIST, ...Object.entries(held().parts).map(([name, part]) => fileOf(name, part))])
      files.list().forEach((file) => named.has(file) || files.remove(file))
    },
  }
}
