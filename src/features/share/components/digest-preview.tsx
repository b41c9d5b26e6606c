import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { BrandMark } from '@/ui/ring/ring'
import { Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/digest'
import { listComma } from '#wording/share'
import { LIMITS, type Digest } from '../compose-digest'
import type { DigestLength } from '../subject'
import styles from './digest-preview.module.scss'

interface DigestPreviewProps {
  readonly digest: Digest
  readonly length: DigestLength
  /** Whether the reader has chosen 特大字: then the bubble begins large too. */
  readonly elder: boolean
}

/** The text as it will stand in a chat, line for line, at the usual size and at that of elders; and how long it is. */
export function DigestPreview({ digest, length, elder }: DigestPreviewProps) {
  const [large, setLarge] = useState(elder)
  const { text, count, left } = digest
  const most = LIMITS[length]
  const names = left.join(listComma)
  return (
    <Section>
      <View className={styles.head}>
        <Heading level={2}>{words.previewTitle}</Heading>
        <Tappable id="digest-size" stays className={styles.size} onTap={() => setLarge(!large)}>
          <Icon name="text" size={20} />
          <View className={styles.word}>{large ? words.smaller : words.larger}</View>
        </Tappable>
      </View>
      <View className={styles.chat}>
        <View className={styles.bubble} id="digest-text">
          <View className={styles.tip} />
          <Selectable className={`${styles.text} ${large ? styles.large : ''}`}>{text}</Selectable>
        </View>
        <View className={styles.sender}>
          <BrandMark />
        </View>
      </View>
      <View className={styles.meter}>
        <View className={styles.track}>
          <View className={styles.filled} style={{ width: `${Math.min(100, Math.round((count / most) * 100))}%` }} />
        </View>
        <View className={styles.count} id="digest-count" aria-live="polite">
          {words.meter({ n: count, most })}
        </View>
      </View>
      {names ? (
        <View className={styles.left} id="digest-left">
          {length === 'points' ? words.leftFewer({ names }) : words.leftLonger({ names })}
        </View>
      ) : null}
    </Section>
  )
}
