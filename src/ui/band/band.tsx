import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './band.module.scss'

interface BandProps {
  readonly tone: 'hero' | 'area' | 'brand'
  readonly children: ReactNode
}

/** The head of a page on its own ground, closed by the ridge: an edge that sags in the middle like a swallow-tail roof. */
export function Band({ tone, children }: BandProps) {
  return (
    <View className={`${styles.band} ${styles[tone]}`}>
      {children}
      <View className={styles.ridge} aria-hidden />
    </View>
  )
}
