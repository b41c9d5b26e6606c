import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Icon } from '@/ui/icon/icon'
import { SearchBox } from '@/ui/search-box/search-box'
import { Tappable } from '@/ui/tappable/tappable'
import { inputHint, inputLabel, want, wantDrop } from '#wording/directory'
import type { ListPage } from '../use-list'
import { FilterPills } from './filter-pills'
import styles from './list-head.module.scss'

interface ListHeadProps {
  readonly list: ListPage
  readonly region: string
  readonly kind: string
  readonly need: string
}

/** What the list is of: words, region, kind, and what it is wanted for. */
export function ListHead({ list, region, kind, need }: ListHeadProps) {
  const { filter, options, setFilter } = list
  return (
    <Band tone="brand">
      <View className={styles.search}>
        <SearchBox label={inputLabel} hint={inputHint} value={filter.q} onSearch={(q) => setFilter({ q })} />
      </View>
      <FilterPills filter={filter} region={region} kind={kind} options={options} onChange={setFilter} />
      {need ? (
        <Tappable
          id="drop-need"
          stays
          className={styles.need}
          label={wantDrop({ name: need })}
          onTap={() => setFilter({ need: '' })}
        >
          <View className={styles.word}>{want({ name: need })}</View>
          <Icon name="close" size={18} />
        </Tappable>
      ) : null}
    </Band>
  )
}
