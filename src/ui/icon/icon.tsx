import { View } from '@tarojs/components'
import styles from './icon.module.scss'

/** Sizes in px at standard text size; icons grow with 特大字. */
export type IconSize = 16 | 18 | 20 | 22 | 24 | 26 | 48

interface IconProps {
  readonly name: string
  readonly size?: IconSize
  readonly className?: string
}

/** A one-colour drawing in the colour of the text around it. Decorative: what it means is said by the words beside it. */
export function Icon({ name, size = 24, className = '' }: IconProps) {
  return (
    <View className={`${styles.icon} ${styles[name] ?? ''} ${styles[`s${size}`] ?? ''} ${className}`} aria-hidden />
  )
}
