import { Text } from '@tarojs/components'
import styles from './selectable.module.scss'
import type { SelectableProps } from './selectable-props'

/** Text that a reader can select by a long press: the way on where copying was refused. */
export function Selectable({ className = '', children }: SelectableProps) {
  return (
    <Text userSelect className={`${styles.selectable} ${className}`}>
      {children}
    </Text>
  )
}
