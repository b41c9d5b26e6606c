import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './nav-pill.module.scss'

interface NavPillProps {
  readonly icon: string
  readonly word: string
  readonly label?: string
  readonly tone?: 'hero' | 'plain' | 'urgent'
  readonly onTap: () => void
  /** What it does happens on this page. */
  readonly stays?: boolean
  readonly id?: string
}

/** A small action in the nav row: its picture is small, what can be hit is not. */
export function NavPill({ icon, word, label = word, tone = 'plain', onTap, stays, id }: NavPillProps) {
  return (
    <Tappable {...(id ? { id } : {})} stays={stays} className={styles.hit} label={label} onTap={onTap}>
      <View className={`${styles.pill} ${styles[tone]}`}>
        <Icon name={icon} size={18} />
        <View className={styles.word}>{word}</View>
      </View>
    </Tappable>
  )
}
