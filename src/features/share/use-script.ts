import { useEffect, useMemo, useState } from 'react'
import { keepAwake } from '@/platform/awake'
import { useSystem } from '@/store/use-store'
import { makeScript, type Script } from './make-script'
import type { ShareSubject } from './subject'
import { useEdition } from './use-subject'

/** 讲稿 of an area; undefined for whatever is none. The screen stays lit while somebody reads from it. */
export function useScript(subject: ShareSubject | undefined): {
  readonly script: Script | undefined
  /** For the host's word that the page comes to the front, or goes. */
  readonly onShown: (shown: boolean) => void
} {
  const { version } = useEdition()
  const single = useSystem((state) => state.single)
  const [shown, setShown] = useState(true)
  const script = useMemo(
    () => (subject?.kind === 'area' ? makeScript(subject, version) : undefined),
    [subject, version],
  )
  // a single page of Moments may ask nothing of the host
  const reading = shown && !single && Boolean(script)
  useEffect(() => {
    if (!reading) return
    keepAwake(true)
    return () => keepAwake(false)
  }, [reading])
  return { script, onShown: setShown }
}
