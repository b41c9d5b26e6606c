import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { SearchLink } from '@/ui/search-box/search-link'
import { search } from '#wording/sites'
import styles from './finder.module.scss'

interface FinderProps {
  readonly onSearch: () => void
  /** Where and what. */
  readonly children: ReactNode
}

/** The head of the tab: search, and where to look. */
export function Finder({ onSearch, children }: FinderProps) {
  return (
    <Band tone="brand">
      <View className={styles.search}>
        <SearchLink label={search} onTap={onSearch} />
      </View>
      {children}
    </Band>
  )
}
