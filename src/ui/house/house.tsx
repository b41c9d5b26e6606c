import { View } from '@tarojs/components'
import styles from './house.module.scss'

const WINGS = [1, 2, 3, 4, 5, 6] as const

/** The round house seen from above: six wings for six areas, windows lit, the hall in the court. Decorative. */
export function House({ className = '' }: { readonly className?: string | undefined }) {
  return (
    <View className={`${styles.house} ${className}`} aria-hidden>
      <View className={styles.walls} />
      <View className={styles.windows} />
      <View className={styles.hall} />
      {WINGS.map((wing) => (
        <View
          key={wing}
          className={`${styles.wing} area-${wing}`}
          style={{ transform: `rotate(${(wing - 1) * 60}deg)` }}
        />
      ))}
    </View>
  )
}
