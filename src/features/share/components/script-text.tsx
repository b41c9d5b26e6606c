import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Band } from '@/ui/band/band'
import { Heading } from '@/ui/heading/heading'
import { Selectable } from '@/ui/selectable/selectable'
import * as words from '#wording/script'
import type { Script } from '../make-script'
import styles from './script-text.module.scss'

/** How long it takes to read aloud, in words. */
function minutesOf(halves: number): string {
  const n = Math.floor(halves / 2)
  if (halves % 2 === 0) return words.minutes({ n })
  return n ? words.minutesHalf({ n }) : words.halfMinute
}

interface ScriptTextProps {
  readonly name: string
  readonly script: Script
  /** Ways to the area's other readings. */
  readonly children: ReactNode
}

/** A text to read aloud, in large type, a pause after each paragraph. Nothing of it moves by itself. */
export function ScriptText({ name, script, children }: ScriptTextProps) {
  const { paragraphs, count, halves, left, source } = script
  return (
    <>
      <Band tone="area">
        <Heading level={1}>{name}</Heading>
        <View className={styles.length} id="script-length">
          {words.length({ count, minutes: minutesOf(halves) })}
        </View>
        {left ? <View className={styles.length}>{words.left}</View> : null}
      </Band>
      <View className={styles.script} id="script-text">
        {paragraphs.map(({ head, text }) => (
          <View key={text} className={styles.paragraph}>
            {head ? <Heading level={2}>{head}</Heading> : null}
            <Selectable className={styles.aloud}>{text}</Selectable>
          </View>
        ))}
        <View className={styles.origin}>{source}</View>
      </View>
      <View className={styles.onward}>{children}</View>
    </>
  )
}
