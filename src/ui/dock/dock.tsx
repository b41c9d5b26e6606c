import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { WithWayOn } from '@/ui/single-page/single-page'
import styles from './dock.module.scss'

/**
 * What to do with this page, within the thumb's reach; stays while the page scrolls. All of it leads out of the page, so
 * a single page has none.
 */
export function Dock({ children }: { readonly children: ReactNode }) {
  return (
    <WithWayOn>
      <View className={styles.dock}>
        <View className={styles.row}>{children}</View>
      </View>
    </WithWayOn>
  )
}
