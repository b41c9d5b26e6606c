import { View } from '@tarojs/components'
import { useSinglePage } from '@/ui/single-page/single-page'
import { Still } from './still'
import styles from './tappable.module.scss'
import type { TappableProps } from './tappable-props'

interface Key {
  readonly key: string
  preventDefault: () => void
}

/** Anything that answers a tap: in a browser also by keyboard, with role and state as WAI-ARIA wants them. */
export function Tappable(props: TappableProps) {
  const { onTap, stays, label, role = 'button', checked, expanded, className, id, children } = props
  if (useSinglePage() && !stays) return <Still {...props} />
  const browser = {
    role,
    tabIndex: 0,
    'aria-label': label,
    'aria-checked': checked,
    'aria-expanded': expanded,
    onKeyDown: (event: Key) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onTap()
    },
  }
  return (
    <View id={id} className={`${styles.tappable} ${className ?? ''}`} onClick={onTap} {...browser}>
      {children}
    </View>
  )
}
