import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/ui/heading/heading'
import styles from './section.module.scss'

interface SectionProps {
  readonly title?: string
  /** Beside the title, or under it where there is no room. */
  readonly aside?: string
  readonly text?: string | undefined
  /** Small print after the body. */
  readonly note?: string | undefined
  readonly tight?: boolean
  readonly children?: ReactNode
}

/** A part of a page: heading, body, small print. */
export function Section({ title, aside, text, note, tight, children }: SectionProps) {
  return (
    <View className={`${styles.section} ${tight ? styles.tight : ''}`}>
      {title ? (
        <View className={styles.head}>
          <Heading level={2}>{title}</Heading>
          {aside ? <View className={styles.small}>{aside}</View> : null}
        </View>
      ) : null}
      {text ? <View className={styles.text}>{text}</View> : null}
      {children}
      {note ? <View className={`${styles.small} ${styles.note}`}>{note}</View> : null}
    </View>
  )
}

/** A plain white card. */
export function Card({
  children,
  look = 'plain',
}: {
  readonly children: ReactNode
  readonly look?: 'plain' | 'tint' | 'warm'
}) {
  return <View className={`${styles.card} ${styles[look]}`}>{children}</View>
}

/** Small print. */
export function Small({ children }: { readonly children: ReactNode }) {
  return <View className={styles.small}>{children}</View>
}
