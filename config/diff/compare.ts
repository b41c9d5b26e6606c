import { isDeepStrictEqual as same } from 'node:util'
import type { AllPacks } from '../publish/parts'
import { groupsOf, type Entry, type Group } from './entries'

/** A field of an entry before and after; undefined where it is not there. */
export interface FieldChange {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

type Named = Pick<Entry, 'id' | 'title'>

/** What changed in one sort of entries. */
export interface GroupChange {
  readonly what: string
  readonly added: readonly Named[]
  readonly removed: readonly Named[]
  readonly changed: readonly (Named & { readonly fields: readonly FieldChange[] })[]
}

/** What readers will see changed between two publications. */
export interface Changes {
  readonly from: string
  readonly to: string
  readonly groups: readonly GroupChange[]
  /** Nothing to read changed, and yet the files differ: an order, or what the search goes by. */
  readonly unseen: boolean
}

const named = ({ id, title }: Entry): Named => ({ id, title })

function fieldsBetween(before: Entry, after: Entry): FieldChange[] {
  const keys = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])]
  return keys
    .map((field) => ({ field, before: before.fields[field], after: after.fields[field] }))
    .filter((change) => !same(change.before, change.after))
}

function between(old: Group | undefined, next: Group): GroupChange {
  const before = new Map(old?.entries.map((one) => [one.id, one]))
  const after = new Map(next.entries.map((one) => [one.id, one]))
  return {
    what: next.what,
    added: [...after.values()].filter(({ id }) => !before.has(id)).map(named),
    removed: [...before.values()].filter(({ id }) => !after.has(id)).map(named),
    changed: [...after.values()].flatMap((one) => {
      const was = before.get(one.id)
      const fields = was ? fieldsBetween(was, one) : []
      return fields.length ? [{ ...named(one), fields }] : []
    }),
  }
}

export const isEmpty = ({ added, removed, changed }: GroupChange): boolean =>
  !added.length && !removed.length && !changed.length

/** Compares two publications entry by entry, field by field. */
export function compare(old: AllPacks, next: AllPacks): Changes {
  const before = new Map(groupsOf(old).map((group) => [group.what, group]))
  const groups = groupsOf(next)
    .map((group) => between(before.get(group.what), group))
    .filter((group) => !isEmpty(group))
  return {
    from: old.core.info.contentVersion,
    to: next.core.info.contentVersion,
    groups,
    unseen: !groups.length && !same(old, next),
  }
}
