import { View } from '@tarojs/components'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { lengths, lengthTitle } from '#wording/digest'
import type { DigestLength as Length } from '../subject'
import { LENGTHS } from '../subject-of'
import styles from './digest-length.module.scss'

interface DigestLengthProps {
  readonly length: Length
  readonly onChoose: (length: Length) => void
}

/** How long the digest may be: one of three. */
export function DigestLength({ length, onChoose }: DigestLengthProps) {
  return (
    <Section title={lengthTitle}>
      <View className={styles.segments}>
        {LENGTHS.map((one) => (
          <Tappable
            key={one}
            id={`length-${one}`}
            stays
            role="radio"
            checked={one === length}
            label={`${lengthTitle}：${lengths[one]}`}
            className={`${styles.segment} ${one === length ? styles.on : ''}`}
            onTap={() => onChoose(one)}
          >
            {lengths[one]}
          </Tappable>
        ))}
      </View>
    </Section>
  )
}
