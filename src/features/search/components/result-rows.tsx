import { View } from '@tarojs/components'
import { Cells } from '@/ui/cell/cell'
import { Icon } from '@/ui/icon/icon'
import { Marked } from '@/ui/marked/marked'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import type { ResultRow } from '../select-search'
import styles from './result-rows.module.scss'

interface ResultRowsProps {
  readonly rows: readonly ResultRow[]
  readonly urgent: boolean
  readonly onRow: (row: ResultRow) => void
}

/** What was found of one sort, with what was asked for marked in it. */
export function ResultRows({ rows, urgent, onRow }: ResultRowsProps) {
  return (
    <Cells>
      {rows.map((row) => (
        <Tappable
          key={row.key}
          id={`found-${row.key}`}
          role={'call' in row.opening ? 'button' : 'link'}
          className={styles.row}
          label={row.spoken}
          onTap={() => onRow(row)}
        >
          <Icon name={row.icon} className={`${styles.icon} ${urgent ? styles.urgent : ''}`} />
          <View className={styles.words}>
            <View className={styles.title}>
              <Marked pieces={row.title} />
            </View>
            {row.text.length ? (
              <View className={styles.text}>
                <Marked pieces={row.text} />
              </View>
            ) : null}
          </View>
          <WithWayOn>
            <Icon name={'call' in row.opening ? 'phone' : 'chevron'} size={20} className={styles.end} />
          </WithWayOn>
        </Tappable>
      ))}
    </Cells>
  )
}
