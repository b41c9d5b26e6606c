import { View } from '@tarojs/components'
import { Cell, Cells } from '@/ui/cell/cell'
import type { PlaceRow } from '../place-row'
import { PlaceMarks } from './place-marks'
import styles from './place-marks.module.scss'

interface PlaceRowsProps {
  readonly rows: readonly PlaceRow[]
  readonly onPlace: (id: string) => void
}

/** Places in one card: name, kind, where, how far, how sure, how old. */
export function PlaceRows({ rows, onPlace }: PlaceRowsProps) {
  return (
    <Cells>
      {rows.map((row) => (
        <Cell
          key={row.id}
          id={row.id}
          icon={row.icon}
          title={row.name}
          text={`${row.kind}\u00a0· ${row.where}`}
          onTap={() => onPlace(row.id)}
        >
          {row.far ? <View className={styles.far}>{row.far}</View> : null}
          <PlaceMarks row={row} />
        </Cell>
      ))}
    </Cells>
  )
}
