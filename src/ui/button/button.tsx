import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon/icon'
import { useSinglePage } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './button.module.scss'

export type ButtonLook = 'solid' | 'line' | 'soft' | 'lamp' | 'hero' | 'urgent'

interface ButtonProps {
  readonly look: ButtonLook
  readonly icon?: string
  readonly onTap: () => void
  readonly id?: string
  /**
   * What stays of it on a single page: a `control`, since what it does happens on the page; its `words`, since they are
   * part of what the page says. Otherwise it is not drawn there.
   */
  readonly stays?: 'control' | 'words'
  readonly children: ReactNode
}

/** A button as wide as its place. Its looks are named by what it is for: the one thing to do, the other one, 120. */
export function Button({ look, icon, onTap, id, stays, children }: ButtonProps) {
  const single = useSinglePage()
  if (single && !stays) return null
  const inside = (
    <>
      {icon ? <Icon name={icon} size={20} className={styles.icon} /> : null}
      {children}
    </>
  )
  if (single && stays === 'words') return <View className={styles.said}>{inside}</View>
  return (
    <Tappable {...(id ? { id } : {})} stays className={`${styles.button} ${styles[look]}`} onTap={onTap}>
      {inside}
    </Tappable>
  )
}

/** The same look for WeChat's own share button, which must be its Button component. */
export const buttonClass = (look: ButtonLook) => `${styles.button} ${styles[look]}`
export const buttonIconClass = styles.icon
