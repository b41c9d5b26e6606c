import { now } from '@/platform/clock'
import { fetchUpdateScript } from '@/platform/update-script'
import { lookHandedIn, type LookNow } from '@/store/update/look-now'
import { updates } from '@/store/update/updates'

const lookCode = (): Promise<LookNow | undefined> =>
  process.env.TARO_ENV === 'weapp'
    ? fetchUpdateScript().then(lookHandedIn)
    : import('./use-updates').then(({ lookNow }) => lookNow)

/** Looks for newer content once the code for it is here. A reader who asked is told if it could not be fetched. */
export async function lookWhenHere(asked: boolean): Promise<void> {
  if (!process.env.CONTENT_URL) return
  const look = await lookCode().catch(() => undefined)
  if (look) await look(asked)
  else if (asked) updates.setState({ at: now(), result: 'failed', why: 'unreachable' })
}
