import { View } from '@tarojs/components'
import { Choice } from '@/ui/choice/choice'
import * as listWords from '#wording/figures'
import * as words from '#wording/review'
import type { FigureFilter, FiguresView } from '../select-figures'
import styles from './figure-filters.module.scss'

interface FigureFiltersProps {
  readonly options: FiguresView['options']
  readonly filter: FigureFilter
  readonly onChange: (filter: FigureFilter) => void
}

const ALL = { id: '', word: listWords.filterAll }

/** What to see of all figures: one area, one unit, one way of counting. */
export function FigureFilters({ options, filter, onChange }: FigureFiltersProps) {
  return (
    <View className={styles.filters}>
      <Choice
        name={words.filterArea}
        options={[ALL, ...options.areas]}
        chosen={filter.area}
        onChoose={(area) => onChange({ ...filter, area })}
      />
      <Choice
        name={listWords.filterCounts}
        options={[ALL, ...options.counts.map((id) => ({ id, word: words.counts[id] }))]}
        chosen={filter.counts}
        onChoose={(counts) => onChange({ ...filter, counts })}
      />
      <Choice
        name={listWords.filterSpan}
        options={[ALL, ...options.spans.map((id) => ({ id, word: words.span[id] }))]}
        chosen={filter.span}
        onChoose={(span) => onChange({ ...filter, span })}
      />
    </View>
  )
}
