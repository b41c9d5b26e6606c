import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './cell.module.scss'

interface CellProps {
  readonly icon?: string
  readonly tone?: 'brand' | 'area' | 'urgent'
  readonly title: string
  readonly text?: string | undefined
  readonly onTap: () => void
  readonly role?: 'link' | 'button'
  readonly id?: string
  /** Under the text: grade, date. */
  readonly children?: ReactNode
}

/** A row that leads somewhere. */
export function Cell({ icon, tone = 'brand', title, text, onTap, role = 'link', id, children }: CellProps) {
  return (
    <Tappable {...(id ? { id } : {})} className={styles.cell} role={role} onTap={onTap}>
      {icon ? (
        <View className={`${styles.icon} ${styles[tone]}`}>
          <Icon name={icon} />
        </View>
      ) : null}
      <View className={styles.words}>
        <View className={styles.title}>{title}</View>
        {text ? <View className={styles.text}>{text}</View> : null}
        {children}
      </View>
      <WithWayOn>
        <Icon name="chevron" size={20} className={styles.end} />
      </WithWayOn>
    </Tappable>
  )
}

/** Rows in one card, parted by lines. */
export function Cells({ children }: { readonly children: ReactNode }) {
  return <View className={styles.cells}>{children}</View>
}
