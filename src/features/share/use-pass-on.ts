import { copyText } from '@/platform/clipboard'
import { toast } from '@/platform/toast'
import { copied, copyDenied, copyFailed } from '#wording/common'
import { copied as pasteInChat } from '#wording/share'
import { makeCard, type ShareCard } from './make-card'
import { makePoints } from './make-points'
import type { ShareSubject } from './subject'
import { useYearSubject } from './use-subjects'

/** What a page needs to pass its subject on. */
export interface PassOn {
  /** The card for the host's share hooks: the year's where the page shows nothing that could be passed on. */
  readonly card: ShareCard
  /** Copies a text and says how it went: a refusal is explained, with a way on. */
  readonly copy: (text: string, done?: string) => void
  /** Copies the subject as text. */
  readonly copyPoints: (done?: string) => void
}

export function usePassOn(subject: ShareSubject | undefined): PassOn {
  const home = useYearSubject()
  const copy = (text: string, done: string = copied) =>
    void copyText(text).then((outcome) => {
      if (outcome.ok) toast(done)
      else if (outcome.why !== 'cancelled') toast(outcome.why === 'denied' ? copyDenied : copyFailed)
    })
  return {
    card: makeCard(subject ?? home),
    copy,
    copyPoints: (done = pasteInChat) => subject && copy(makePoints(subject), done),
  }
}
