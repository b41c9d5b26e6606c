import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import styles from './notice.module.scss'

interface NoticeProps {
  readonly icon?: string
  readonly title: string
  readonly text: string
  /** The ways on: buttons. A notice without one would be a dead end. */
  readonly children: ReactNode
}

/** A whole page's worth of "this is not here, and here is the way on". */
export function Notice({ icon = 'info', title, text, children }: NoticeProps) {
  return (
    <View className={styles.notice}>
      <Icon name={icon} size={48} className={styles.icon} />
      <Heading level={2}>{title}</Heading>
      <View className={styles.text}>{text}</View>
      <View className={styles.ways}>{children}</View>
    </View>
  )
}
