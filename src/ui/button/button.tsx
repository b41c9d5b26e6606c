import type { ReactNode } from 'react'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './button.module.scss'

export type ButtonLook = 'solid' | 'line' | 'soft' | 'lamp' | 'hero' | 'urgent'

interface ButtonProps {
  readonly look: ButtonLook
  readonly icon?: string
  readonly onTap: () => void
  readonly id?: string
  readonly children: ReactNode
}

/** A button as wide as its place. Its looks are named by what it is for: the one thing to do, the other one, 120. */
export function Button({ look, icon, onTap, id, children }: ButtonProps) {
  return (
    <Tappable {...(id ? { id } : {})} className={`${styles.button} ${styles[look]}`} onTap={onTap}>
      {icon ? <Icon name={icon} size={20} className={styles.icon} /> : null}
      {children}
    </Tappable>
  )
}

/** The same look for WeChat's own share button, which must be its Button component. */
export const buttonClass = (look: ButtonLook) => `${styles.button} ${styles[look]}`
export const buttonIconClass = styles.icon
