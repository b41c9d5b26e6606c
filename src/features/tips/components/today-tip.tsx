import { View } from '@tarojs/components'
import type { TipCard } from '@/schema/tip'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import { today } from '#wording/tips'
import styles from './today-tip.module.scss'

interface TodayTipProps {
  readonly tip: TipCard
  readonly onTip: (id: string, topic: string) => void
}

/** 今日一条: one tip a day, the same on every phone. */
export function TodayTip({ tip: { id, title, topic }, onTip }: TodayTipProps) {
  return (
    <Tappable id="tips-today" role="link" className={styles.card} onTap={() => onTip(id, topic)}>
      <View className={styles.today}>
        <Icon name="sun" size={20} className={styles.sun} />
        {today}
      </View>
      <View className={styles.row}>
        <View className={styles.title}>{title}</View>
        <WithWayOn>
          <Icon name="chevron" size={20} className={styles.end} />
        </WithWayOn>
      </View>
    </Tappable>
  )
}
