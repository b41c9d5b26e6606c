import { useEffect, useRef, useState } from 'react'
import { openBeatSound } from '@/platform/beat-sound'
import { now } from '@/platform/clock'
import { vibrate } from '@/platform/vibrate'
import { beatAt, nextBeat } from './beat'

/** A beat to press by, and how to start and stop it. */
export interface Beat {
  /** The beat that fell last, counted from 0; undefined while there is none. */
  readonly n: number | undefined
  /** It is running, and the phone keeps still: only the eye has it. */
  readonly still: boolean
  readonly toggle: () => void
}

/** By this beat a sound that was asked for is there, or does not come. */
const HEARD_BY = 3

/** Calls back at every beat until it is stopped; answers with what stops it. */
function run(rate: number, onBeat: (n: number) => void): () => void {
  let [start, last] = [now(), -1]
  let timer: ReturnType<typeof setTimeout>
  const tick = () => {
    const n = beatAt(start, now(), rate)
    // the phone's clock was set back: go on from the beat that it was
    if (n < last) start = nextBeat(now(), -last, rate)
    if (n > last) onBeat((last = n))
    timer = setTimeout(tick, Math.ceil(nextBeat(start, last + 1, rate) - now()))
  }
  tick()
  return () => clearTimeout(timer)
}

/** A beat of `rate` a minute, to be seen, heard and felt; stops with the part that shows it. */
export function useBeat(rate: number): Beat {
  const [n, setN] = useState<number | undefined>(undefined)
  const [still, setStill] = useState(false)
  const ending = useRef<(() => void) | undefined>(undefined)
  const stop = () => {
    ending.current?.()
    ending.current = undefined
    setN(undefined)
  }
  const start = () => {
    const sound = openBeatSound()
    setStill(!sound)
    const halt = run(rate, (beat) => {
      vibrate()
      if (sound && !sound.click() && beat >= HEARD_BY) setStill(true)
      setN(beat)
    })
    ending.current = () => {
      halt()
      sound?.close()
    }
  }
  useEffect(() => () => ending.current?.(), [])
  return { n, still, toggle: () => (ending.current ? stop() : start()) }
}
