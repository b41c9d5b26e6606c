import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './search-box.module.scss'

interface SearchLinkProps {
  readonly label: string
  readonly onTap: () => void
}

/** Looks like the field; opens the page that has it. */
export function SearchLink({ label, onTap }: SearchLinkProps) {
  return (
    <Tappable id="search" role="link" className={styles.box} label={label} onTap={onTap}>
      <Icon name="search" size={22} className={styles.icon} />
      <View className={styles.placeholder}>{label}</View>
    </Tappable>
  )
}
