import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './dock.module.scss'

/** What to do on this page, within the thumb's reach; stays while the page scrolls. */
export function Dock({ children }: { readonly children: ReactNode }) {
  return (
    <View className={styles.dock}>
      <View className={styles.row}>{children}</View>
    </View>
  )
}
