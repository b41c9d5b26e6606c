import { View } from '@tarojs/components'
import { Fig } from '@/ui/fig/fig'
import { Card } from '@/ui/section/section'
import { Spoken } from '@/ui/spoken/spoken'
import { Tappable } from '@/ui/tappable/tappable'
import { cohortRest } from '#wording/review'
import { cohortRows, type PeopleLook } from '../cohort-grid'
import type { PartView } from '../select-area'
import styles from './cohort.module.scss'

type CohortView = Extract<PartView, { kind: 'cohort' }>

interface CohortProps {
  readonly cohort: CohortView
  readonly onFigure: (id: string) => void
}

const LOOKS: readonly PeopleLook[] = ['solid', 'hollow']

/** One small person for each; those whose later life is not in print stay dotted, with no number on them. */
function People({ cohort }: { readonly cohort: CohortView }) {
  const grid = cohortRows(
    cohort.total,
    cohort.parts.map(({ count }) => count),
  )
  return (
    <Spoken says={cohort.spoken} className={styles.people}>
      <View style={{ paddingTop: grid.height }} />
      {grid.layers.map(({ look, clip }) => (
        <View
          key={look}
          className={`${styles.layer} ${styles[look]}`}
          style={{ clipPath: clip, WebkitMaskSize: grid.cell }}
        />
      ))}
    </Spoken>
  )
}

export function Cohort({ cohort, onFigure }: CohortProps) {
  const { whole, parts, rest } = cohort
  return (
    <Card>
      <Tappable
        id={`fig-${whole.id}`}
        stays
        label={whole.spoken}
        className={styles.whole}
        onTap={() => onFigure(whole.id)}
      >
        <Fig segments={whole.segments} unit={whole.unit} size="l" className={styles.number} />
        <View className={styles.label}>{whole.label}</View>
      </Tappable>
      <People cohort={cohort} />
      {parts.map(({ figure }, i) => (
        <Tappable
          key={figure.id}
          stays
          id={`fig-${figure.id}`}
          label={figure.spoken}
          className={styles.key}
          onTap={() => onFigure(figure.id)}
        >
          <View className={`${styles.one} ${styles[LOOKS[i] ?? 'hollow']}`} />
          <Fig segments={figure.segments} unit={figure.unit} size="s" className={styles.count} />
          <View className={styles.what}>{figure.label}</View>
        </Tappable>
      ))}
      <View className={styles.key}>
        <View className={`${styles.one} ${styles.dotted}`} />
        <View className={styles.restWord}>{cohortRest}</View>
        <View className={styles.what}>{rest}</View>
      </View>
    </Card>
  )
}
