import { useRef, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/aid'
import { call120 } from '#wording/common'
import { swipe, type Point } from '../swipe'
import type { Aid } from '../use-aid'
import styles from './aid-step.module.scss'

interface AidStepProps {
  readonly aid: Aid
  readonly children?: ReactNode
}

/** The finger that an event of the host is about; the host's types know no touches. */
const fingerOf = (event: unknown) => (event as { readonly changedTouches: ArrayLike<Point> }).changedTouches[0]

/** One step, alone on the screen. A swipe leads on as the buttons do; nothing needs it. */
export function AidStep({ aid: { steps, at, go }, children }: AidStepProps) {
  const from = useRef<Point | undefined>(undefined)
  const step = steps[at - 1]
  const down = (event: unknown) => void (from.current = fingerOf(event))
  const up = (event: unknown) => {
    const [before, to] = [from.current, fingerOf(event)]
    const way = before && to ? swipe(before, to) : 0
    if (way) go(at + way)
  }
  return (
    <View className={styles.screen} id="aid-step" onTouchStart={down} onTouchEnd={up}>
      <View className={styles.head}>
        <View className={styles.position} id="aid-position">
          {words.position({ n: at, total: steps.length })}
        </View>
        <Tappable id="aid-end" className={styles.end} onTap={() => go(steps.length + 1)}>
          {words.end}
        </Tappable>
      </View>
      <View aria-live="polite">
        <View className={styles.part}>{step?.part}</View>
        <View className={styles.text}>{step?.text}</View>
      </View>
      {children}
    </View>
  )
}

interface AidDockProps {
  readonly aid: Aid
  readonly onCall: (number: string) => void
}

/** Back, on and 120, within the thumb's reach. */
export function AidDock({ aid: { steps, at, go }, onCall }: AidDockProps) {
  return (
    <View className={styles.dock}>
      <View className={styles.ways}>
        <Button look="line" id="aid-back" onTap={() => go(at - 1)}>
          {at > 1 ? words.back : words.overview}
        </Button>
        <Button look="solid" id="aid-next" onTap={() => go(at + 1)}>
          {at < steps.length ? words.next : words.done}
        </Button>
      </View>
      <Button look="urgent" icon="phone" id="aid-120" onTap={() => onCall('120')}>
        {call120}
      </Button>
    </View>
  )
}
