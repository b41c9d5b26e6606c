import { useState } from 'react'
import { dropDrawn } from '@/platform/canvas'
import { shelf } from '@/platform/storage'
import { countKept, forgetAll, KEPT_KEYS, type KeptKey } from '@/store/forget'
import { keepRecent } from '@/store/recent'
import * as words from '#wording/forget'

// the words that were searched for are read by their own page; they go with the rest
keepRecent(shelf)

/** What deleting everything is about: asked once, and said what was deleted. */
export interface Forget {
  /** What would be deleted, or what was. */
  readonly things: readonly string[]
  readonly step: 'before' | 'asked' | 'done' | 'failed'
  readonly ask: () => void
  readonly cancel: () => void
  readonly forget: () => void
}

const says = (key: KeptKey, n: number): string =>
  key === 'preferences' || key === 'finding' ? words.counts[key] : words[key]({ n })

/** What the phone keeps now, in the reader's words; what is as at the first start is not said. */
function keptNow(): string[] {
  const counts = countKept()
  return KEPT_KEYS.filter((key) => counts[key] > 0).map((key) => says(key, counts[key]))
}

export function useForget(): Forget {
  const [things, setThings] = useState(keptNow)
  const [step, setStep] = useState<Forget['step']>('before')
  return {
    things,
    step,
    ask: () => setStep('asked'),
    cancel: () => setStep('before'),
    forget: () => {
      setThings(keptNow())
      const gone = forgetAll(shelf.remove)
      setStep(dropDrawn() && gone ? 'done' : 'failed')
    },
  }
}
