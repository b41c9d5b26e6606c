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
    <Tappable id={`fig-${figure.id}`} stays label={figure.spoken} className={styles.row} onTap={onOpen}>
      <View className={styles.body}>
        <View className={styles.title}>{figure.title}</View>
        <Fig segments={figure.segments} unit={figure.unit} className={styles.number} />
        <View className={styles.label}>{figure.label}</View>
      </View>
      <Badges stamp={figure.stamp} marks={figure.marks} className={styles.badges} />
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
