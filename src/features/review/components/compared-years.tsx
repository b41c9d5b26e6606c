import { View } from '@tarojs/components'
import { Fig } from '@/ui/fig/fig'
import { Spoken } from '@/ui/spoken/spoken'
import { Tappable } from '@/ui/tappable/tappable'
import { yearsNote, yearSpoken, yearWord } from '#wording/review'
import type { ComparedView } from '../select-compared'
import styles from './compared-years.module.scss'

interface ComparedYearsProps {
  readonly compared: readonly ComparedView[]
  readonly onFigure: (id: string) => void
  readonly stays: boolean
}

/** What each year printed, side by side. No arrow, no difference, no percentage: the reader sees both and what they are. */
export function ComparedYears({ compared, onFigure, stays }: ComparedYearsProps) {
  return (
    <>
      <View className={styles.years}>
        {compared.map(({ year, figure, here }) => {
          const says = yearSpoken({ year, figure: figure.spoken })
          const shown = (
            <>
              <View className={styles.year}>{yearWord({ year })}</View>
              <Fig segments={figure.segments} unit={figure.unit} size="s" />
            </>
          )
          return here ? (
            <Spoken key={year} says={says} className={`${styles.one} ${styles.here}`}>
              {shown}
            </Spoken>
          ) : (
            <Tappable
              key={year}
              id={`year-${year}`}
              role="link"
              stays={stays}
              label={says}
              className={styles.one}
              onTap={() => onFigure(figure.id)}
            >
              {shown}
            </Tappable>
          )
        })}
      </View>
      <View>{yearsNote}</View>
    </>
  )
}
