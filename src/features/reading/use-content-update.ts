import { dayOf } from '@/schema/of-the-day'
import { isFetched } from '@/store/update/in-use'
import type { Progress, Updates } from '@/store/update/updates'
import { useProgress, useUpdates } from '@/store/update/use-updates'
import * as words from '#wording/update'
import { lookWhenHere } from './use-look-code'

/** What the page of the content's version says. */
export interface UpdateView {
  readonly from: string
  /** What came of the last look, in one sentence; undefined before the first. */
  readonly result: string | undefined
  /** The day of the last look; '' before the first. */
  readonly day: string
  readonly button: string
  readonly busy: boolean
}

/** KB of 1000 bytes, never 0. */
export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1000))}`

function resultOf({ result, why, waiting }: Updates): string | undefined {
  const reason = why ? words.why[why] : ''
  switch (result) {
    case 'none':
      return undefined
    case 'waiting':
      return words.waiting({ kb: kilobytes(waiting) })
    case 'partly':
      return words.partly({ why: reason })
    case 'failed':
      return why === 'older' ? words.why.older : words.failed({ why: reason })
    default:
      return words.result[result]
  }
}

/** `fetched`: the core in use came over the network. `day` is that of the last look. */
export function selectUpdate(
  updates: Updates,
  { busy, done, all }: Progress,
  fetched: boolean,
  day: string,
): UpdateView {
  const percent = all ? Math.floor((done / all) * 100) : 0
  return {
    from: fetched ? words.fetched : words.bundled,
    result: busy ? (all ? words.fetching({ percent: `${percent}` }) : words.looking) : resultOf(updates),
    day,
    button: updates.waiting ? words.fetch({ kb: kilobytes(updates.waiting) }) : words.look,
    busy,
  }
}

/** Where the content is from, what came of the last look for newer, and how to look now. */
export interface ContentUpdate extends UpdateView {
  readonly look: () => void
}

function useTheUpdate(): ContentUpdate {
  const updates = useUpdates((state) => state)
  const progress = useProgress()
  const day = updates.at ? dayOf(updates.at) : ''
  return { ...selectUpdate(updates, progress, isFetched(), day), look: () => void lookWhenHere(true) }
}

/** Undefined where no address was built in: the content comes with the app alone. */
export const useContentUpdate: () => ContentUpdate | undefined = process.env.CONTENT_URL
  ? useTheUpdate
  : () => undefined
