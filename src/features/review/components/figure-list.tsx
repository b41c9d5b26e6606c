import { View } from '@tarojs/components'
import { Badges } from '@/ui/badges/badges'
import { Fig } from '@/ui/fig/fig'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import type { FigureView } from '../select-figure'
import styles from './figure-list.module.scss'

interface FigureListProps {
  readonly figures: readonly FigureView[]
  readonly onFigure: (id: string) => void
}

function FigureRow({ figure, onOpen }: { readonly figure: FigureView; readonly onOpen: () => void }) {
  return (
    <Tappable id={figure.id} label={figure.spoken} className={styles.row} onTap={onOpen}>
      <View className={styles.body}>
        <View className={styles.title}>{figure.title}</View>
        <View className={styles.line}>
          <View className={styles.number}>
            <Fig segments={figure.segments} unit={figure.unit} />
          </View>
          <Badges stamp={figure.stamp} marks={figure.marks} />
        </View>
        <View className={styles.label}>{figure.label}</View>
      </View>
      <Icon name="chevron" size={20} className={styles.end} />
    </Tappable>
  )
}

/** Figures one under the other; a row is one target and one sentence to a screen reader. */
export function FigureList({ figures, onFigure }: FigureListProps) {
  return (
    <View className={styles.list}>
      {figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} onOpen={() => onFigure(figure.id)} />
      ))}
    </View>
  )
}
