import type { Tip } from '@/schema/tip'

/** One thing to do. */
export interface AidStep {
  readonly text: string
  /** What it is a step of: the tip, or a part of it where there is more than one. */
  readonly part: string
}

/** Everything that a tip says to do, in order, as single steps. */
export function stepsOf({ title, blocks }: Tip): AidStep[] {
  const parts = blocks.flatMap((block) => (block.type === 'steps' ? [block] : []))
  return parts.flatMap((one) => {
    const part = (parts.length > 1 && one.title) || title
    return one.items.map((text) => ({ text, part }))
  })
}

/**
 * Where a link opens: 1 to `total` is a step, one more is what comes after them, 0 the overview. Whatever names none of
 * these opens the overview.
 */
export function placeIn(asked: string | undefined, total: number): number {
  const place = asked && /^[1-9]\d?$/.test(asked) ? Number(asked) : 0
  return total && place <= total + 1 ? place : 0
}
