import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import type { PlaceRow } from '../place-row'
import styles from './place-marks.module.scss'

const CELLS = [1, 2, 3] as const

/** Grade and age of the news: word and shape, colour last. Said aloud by the row they stand in. */
export function PlaceMarks({ row }: { readonly row: PlaceRow }) {
  return (
    <View className={styles.marks} aria-hidden>
      <View className={`${styles.grade} ${styles[row.grade]}`}>
        <Icon name={row.grade === 'A' ? 'check' : 'info'} size={16} className={styles.icon} />
        {row.gradeWord}
      </View>
      <View className={styles.fresh}>
        {CELLS.map((cell) => (
          <View key={cell} className={`${styles.cell} ${cell <= row.fresh ? styles.full : ''}`} />
        ))}
        <View className={styles.date}>{row.date}</View>
      </View>
    </View>
  )
}
