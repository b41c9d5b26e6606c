import { View } from '@tarojs/components'
import { Fig } from '@/ui/fig/fig'
import { Card } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import type { FigureView } from '../select-figure'
import styles from './phrases.module.scss'

interface PhrasesProps {
  readonly phrases: readonly string[]
  readonly figures: readonly FigureView[]
  readonly onFigure: (id: string) => void
}

/** A few set phrases, and the figures that belong to them. */
export function Phrases({ phrases, figures, onFigure }: PhrasesProps) {
  return (
    <Card look="tint">
      <View className={styles.chips}>
        {phrases.map((phrase) => (
          <View key={phrase} className={styles.chip}>
            {phrase}
          </View>
        ))}
      </View>
      {figures.length ? (
        <View className={figures.length > 1 ? styles.grid : styles.alone}>
          {figures.map((figure) => (
            <Tappable
              key={figure.id}
              stays
              label={figure.spoken}
              className={styles.figure}
              onTap={() => onFigure(figure.id)}
            >
              <Fig segments={figure.segments} unit={figure.unit} size="s" className={styles.number} />
              <View className={styles.label}>{figure.label}</View>
            </Tappable>
          ))}
        </View>
      ) : null}
    </Card>
  )
}
