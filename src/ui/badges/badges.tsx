import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import styles from './badges.module.scss'

/** A mark that says what kind of figure it is: icon and word, colour last. */
export interface Mark {
  readonly id: 'new' | 'total' | 'year' | 'reach' | 'approx' | 'subset' | 'share' | 'derived'
  readonly word: string
}

interface BadgesProps {
  /** One or two characters: 户 人 人次 元 %. */
  readonly stamp?: string
  readonly marks: readonly Mark[]
  /** The ground they stand on. */
  readonly on?: 'card' | 'warm' | 'area'
  readonly className?: string | undefined
}

/** The unit as a stamp and the kinds as marks. Said aloud by the part they stand in, so hidden here. */
export function Badges({ stamp, marks, on = 'card', className = '' }: BadgesProps) {
  return (
    <View className={`${styles.badges} ${className}`} aria-hidden>
      {stamp ? <View className={styles.stamp}>{stamp}</View> : null}
      {marks.map(({ id, word }) => (
        <View key={id} className={`${styles.mark} ${styles[on]} ${id === 'derived' ? styles.derived : ''}`}>
          <Icon name={`figure-${id}`} size={16} className={styles.icon} inHidden />
          {word}
        </View>
      ))}
    </View>
  )
}
