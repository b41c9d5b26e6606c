import { View } from '@tarojs/components'
import { Badges } from '@/ui/badges/badges'
import { Fig } from '@/ui/fig/fig'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import { today as todayWord } from '#wording/review'
import type { HomeView } from '../select-home'
import styles from './today-card.module.scss'

interface TodayCardProps {
  readonly today: NonNullable<HomeView['today']>
  readonly onOpen: (id: string) => void
}

/** 今日一数: one figure a day, the same on every phone. */
export function TodayCard({ today, onOpen }: TodayCardProps) {
  const { figure, areaName, areaNumber, spoken } = today
  return (
    <Tappable
      id="home-today"
      role="link"
      label={spoken}
      className={`${styles.card} area-${areaNumber}`}
      onTap={() => onOpen(figure.id)}
    >
      <View className={styles.head}>
        <View className={styles.today}>
          <Icon name="sun" size={20} className={styles.sun} />
          {todayWord}
        </View>
        <View className={styles.area}>{`0${areaNumber} ${areaName}`}</View>
      </View>
      <View className={styles.figure}>
        <Fig segments={figure.segments} unit={figure.unit} size="l" className={styles.number} />
        <Badges stamp={figure.stamp} marks={figure.marks} on="warm" />
      </View>
      <View className={styles.foot}>
        <View className={styles.label}>{figure.label}</View>
        <WithWayOn>
          <Icon name="chevron" size={20} />
        </WithWayOn>
      </View>
    </Tappable>
  )
}
