import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import styles from './facts.module.scss'

/** Characters of a name that fit beside its text. */
const BESIDE = 4

interface FactProps {
  readonly name: string
  readonly children: ReactNode
}

/** A name and what is known under it; the name stands above its text where it is long or large type leaves no room beside it. */
export function Fact({ name, children }: FactProps) {
  return (
    <View className={`${styles.fact} ${[...name].length > BESIDE ? styles.stacked : ''}`}>
      <View className={styles.name}>{name}</View>
      <View className={styles.body}>{children}</View>
    </View>
  )
}

export function Facts({ children }: { readonly children: ReactNode }) {
  return <View>{children}</View>
}
