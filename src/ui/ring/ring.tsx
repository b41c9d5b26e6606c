import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import styles from './ring.module.scss'

interface RingProps {
  /** 1 to 6: which wing of the round house is lit, and whose icon stands in its court. */
  readonly area: number
  readonly size?: 'xs' | 's' | 'l'
}

const ICON = { xs: 18, s: 22, l: 48 } as const

/** The badge of an area: the round house with its wing lit. Takes its colours from the `area-N` around it. */
export function Ring({ area, size = 's' }: RingProps) {
  return (
    <View className={`${styles.badge} ${styles[size]}`} aria-hidden>
      <View className={styles.ring} />
      <View className={styles.wing} style={{ transform: `rotate(${(area - 1) * 60}deg)` }} />
      <Icon name={`area-0${area}`} size={ICON[size]} className={styles.icon} />
    </View>
  )
}

/** The sign of the app: the round house and the hall in its court. */
export function BrandMark() {
  return (
    <View className={`${styles.badge} ${styles.brand}`} aria-hidden>
      <View className={styles.whole} />
      <View className={styles.hall} />
    </View>
  )
}
