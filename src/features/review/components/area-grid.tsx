import { View } from '@tarojs/components'
import { Fig, FigWords } from '@/ui/fig/fig'
import { Ring } from '@/ui/ring/ring'
import { Tappable } from '@/ui/tappable/tappable'
import type { AreaCardView } from '../select-home'
import styles from './area-grid.module.scss'

interface AreaGridProps {
  readonly areas: readonly AreaCardView[]
  readonly onOpen: (id: string) => void
}

function AreaCard({ card, onOpen }: { readonly card: AreaCardView; readonly onOpen: () => void }) {
  const { lead } = card
  return (
    <Tappable
      id={`area-${card.id}`}
      role="link"
      label={card.spoken}
      className={`${styles.card} area-${card.number}`}
      onTap={onOpen}
    >
      <View className={styles.top}>
        <Ring area={card.number} />
        <View className={styles.id}>
          <View className={styles.number}>{`0${card.number}`}</View>
          <View className={styles.name}>{card.name}</View>
        </View>
      </View>
      <View className={styles.figure}>
        {lead.kind === 'words' ? (
          <FigWords words={lead.words} />
        ) : (
          lead.figures.map(({ id, segments, unit }) => <Fig key={id} segments={segments} unit={unit} />)
        )}
      </View>
      <View className={styles.label}>{card.label}</View>
    </Tappable>
  )
}

/** The six areas, a lead figure each. */
export function AreaGrid({ areas, onOpen }: AreaGridProps) {
  return (
    <View className={styles.grid}>
      {areas.map((card) => (
        <AreaCard key={card.id} card={card} onOpen={() => onOpen(card.id)} />
      ))}
    </View>
  )
}
