import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { call120 } from '#wording/common'
import { urgency as urgencyWords } from '#wording/tips'
import styles from './care-card.module.scss'

export type Urgency = 'emergency' | 'soon' | 'routine'

const ICONS = { emergency: 'urgency-now', soon: 'urgency-soon', routine: 'urgency-calm' } as const

interface CareCardProps {
  readonly urgency: Urgency
  readonly signs: readonly string[]
  readonly onCall: (number: string) => void
}

/** When to see a doctor, by urgency: outline, words and colour say the same, and the words are said first. */
export function CareCard({ urgency, signs, onCall }: CareCardProps) {
  return (
    <View className={`${styles.card} ${styles[urgency]}`}>
      <View className={styles.head}>
        <Icon name={ICONS[urgency]} size={26} className={styles.icon} />
        {urgencyWords[urgency]}
      </View>
      <View className={styles.body}>
        {signs.map((sign) => (
          <View key={sign} className={styles.sign}>
            <View className={styles.dot} />
            <View className={styles.text}>{sign}</View>
          </View>
        ))}
        {urgency === 'emergency' ? (
          <Button look="urgent" icon="phone" onTap={() => onCall('120')}>
            {call120}
          </Button>
        ) : null}
      </View>
    </View>
  )
}
