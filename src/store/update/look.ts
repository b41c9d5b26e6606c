import { waitAfter } from './back-off'
import type { Keeping } from './keeping'
import { noteChange } from './in-use'
import { runUpdate, type Outcome } from './run-update'
import { progress, updates } from './updates'
import type { Release, Why, World } from './world'

/** Two days: no wait is longer, so what is farther off was written by a clock that stood wrong. */
const FAR = 2 * 24 * 60 * 60_000

/** The host answered as it should: asking it sooner or later changes nothing. */
const ANSWERED: readonly (Why | undefined)[] = ['foreign', 'program', 'older']

/** What a look works with. */
export interface Look {
  readonly address: string
  readonly world: World
  readonly holding: Keeping
  readonly program: Release
  /** The reader asked for it: then it is now, and may cost bytes. */
  readonly asked: boolean
}

function isDue(now: number): boolean {
  const { next } = updates.getState()
  return now >= next || next - now > FAR
}

/** Whether the next look is longer off than after one that went well. */
const wentWrong = ({ result, why }: Outcome) => ['failed', 'partly'].includes(result) && !ANSWERED.includes(why)

/**
 * Looks for newer content if it is time or the reader asks, one look at a time, and writes down what came of it and when
 * to look again. It never throws: a fault of ours in it must not take a page away from a reader.
 */
export async function lookForUpdate({ asked, world, ...rest }: Look): Promise<void> {
  if (progress.getState().busy || (!asked && !isDue(world.now()))) return
  progress.setState({ busy: true, done: 0, all: 0 })
  const onProgress = (done: number, all: number) => progress.setState({ done, all })
  const broken = (): Outcome => ({ result: 'failed', why: 'broken', waiting: 0, changed: true })
  const outcome = await runUpdate({ ...rest, asked, world, onProgress }).catch(broken)
  if (outcome.changed) noteChange()
  const failures = wentWrong(outcome) ? updates.getState().failures + 1 : 0
  const { result, why, waiting } = outcome
  const at = world.now()
  updates.setState(
    { at, next: at + waitAfter(failures, world.chance()), failures, result, waiting, ...(why && { why }) },
    true,
  )
  progress.setState({ busy: false, done: 0, all: 0 })
}
