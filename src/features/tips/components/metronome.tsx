import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import * as words from '#wording/aid'
import { countAt } from '../beat'
import type { Aid } from '../use-aid'
import { useBeat } from '../use-beat'
import styles from './metronome.module.scss'

/** What stands in the mark: the rate, then what to do at this beat. */
function said(n: number | undefined, { rate, set }: NonNullable<Aid['beat']>): number | string {
  if (n === undefined) return rate
  return set ? countAt(n, set) || words.breathe : words.press
}

function Beating({ beat }: { readonly beat: NonNullable<Aid['beat']> }) {
  const { n, still, toggle } = useBeat(beat.rate)
  const on = n !== undefined
  // the two looks are the same: the change from one to the other starts the movement again
  const look = on ? (n % 2 ? styles.odd : styles.even) : styles.off
  return (
    <View className={styles.box}>
      <View className={`${styles.mark} ${look}`} id="beat-mark" aria-hidden>
        {said(n, beat)}
      </View>
      <View className={styles.words}>
        <View className={styles.line}>{words.rate({ rate: beat.rate })}</View>
        {beat.set ? <View className={styles.line}>{words.breaths({ set: beat.set })}</View> : null}
        {on && still ? (
          <View className={styles.line} id="beat-still">
            {words.beatStill}
          </View>
        ) : null}
        <Button look={on ? 'line' : 'solid'} id="beat" onTap={toggle}>
          {on ? words.beatStop : words.beatStart}
        </Button>
      </View>
    </View>
  )
}

/**
 * A beat to press by. The mark is for the eye: read aloud twice a second it would be noise. A page that goes out of sight
 * takes the beat with it; on a single page the words of it are left.
 */
export function Metronome({ aid: { beat, shown } }: { readonly aid: Aid }) {
  return beat ? <Beating key={`${shown}`} beat={beat} /> : null
}
