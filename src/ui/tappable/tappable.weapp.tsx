import { View } from '@tarojs/components'
import { useSinglePage } from '@/ui/single-page/single-page'
import { Still } from './still'
import styles from './tappable.module.scss'
import type { TappableProps } from './tappable-props'

const given = (value: boolean | undefined) => (value === undefined ? undefined : String(value))

/** Anything that answers a tap: name, role and state as WeChat's screen readers want them. */
export function Tappable(props: TappableProps) {
  const { onTap, stays, label, role = 'button', checked, expanded, className, id, children } = props
  if (useSinglePage() && !stays) return <Still {...props} />
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
