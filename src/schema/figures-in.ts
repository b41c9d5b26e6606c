import type { Path } from './issue'
import type { PackedArea } from './review'

/** A figure that a part names, and where in the part. */
export interface Named {
  readonly id: string
  readonly path: Path
}

export const named = (ids: readonly string[] = [], ...path: Path): Named[] =>
  ids.map((id, i) => ({ id, path: [...path, i] }))

/** Every figure that a part of an area shows, in the order in which it shows them. */
export function figuresIn(part: PackedArea['parts'][number]): Named[] {
  switch (part.kind) {
    case 'figures':
    case 'phrases':
      return named(part.figures, 'figures')
    case 'money':
      return part.rulers.flatMap((ruler, r) => named(ruler.figures, 'rulers', r, 'figures'))
    case 'cohort':
      return [{ id: part.whole, path: ['whole'] }, ...named(part.parts, 'parts')]
    case 'measures':
      return [{ id: part.total, path: ['total'] }]
    case 'activities':
    case 'pilots':
    case 'outcomes':
    case 'events':
      return []
  }
}
