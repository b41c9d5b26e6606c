import { View } from '@tarojs/components'
import styles from './tappable.module.scss'
import type { TappableProps } from './tappable-props'

const given = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/** Anything that answers a tap: name, role and state as WeChat's screen readers want them. */
export function Tappable({ onTap, label, role = 'button', checked, expanded, className, id, children }: TappableProps) {
  const aria = {
    'aria-role': role,
    'aria-label': label,
    'aria-checked': given(checked),
    'aria-expanded': given(expanded),
  }
  return (
    <View
      id={id}
      className={`${styles.tappable} ${className ?? ''}`}
      hoverClass={styles.pressed}
      onClick={onTap}
      {...aria}
    >
      {children}
    </View>
  )
}
