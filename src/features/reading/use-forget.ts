import { useState } from 'react'
import { dropDrawn } from '@/platform/canvas'
import { shelf } from '@/platform/storage'
import { countKept, forgetAll, keptHere, type KeptKey } from '@/store/forget'
import { keepRecent } from '@/store/recent'
import { forgetContent } from '@/store/update/in-use'
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

function says(key: KeptKey, n: number): string {
  if (key === 'saved') return words.saved({ n })
  if (key === 'visited') return words.visited({ n })
  if (key === 'searches') return words.searches({ n })
  return words.counts[key]
}

/** What the phone keeps now, in the reader's words: what is in use, and what lies on the shelf though it says nothing. */
function keptNow(): string[] {
  const counts = countKept()
  const there = keptHere.filter((key) => counts[key] > 0 || shelf.read(key) !== undefined)
  return there.map((key) => says(key, counts[key]))
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
      setStep([dropDrawn(), forgetContent()].every(Boolean) && gone ? 'done' : 'failed')
    },
  }
}
