import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Spoken } from '@/ui/spoken/spoken'
import { wingWindows } from '../house-windows'
import type { StoryArea } from '../select-story'
import styles from './story-house.module.scss'

interface StoryHouseProps {
  readonly areas: readonly StoryArea[]
  /** How many windows of each wing are lit. */
  readonly lit: readonly number[]
  /** 1 to 6: whose icon stands in the court. */
  readonly area: number
  /** How far the reader is, for someone who listens. */
  readonly says: string
}

/** The round house with a window for each thing to read, lit once it was read. */
export function StoryHouse({ areas, lit, area, says }: StoryHouseProps) {
  return (
    <Spoken says={says} className={styles.storyHouse}>
      <View className={styles.outerWall} />
      <View className={styles.innerWall} />
      {areas.map(({ id, windows }, wing) => (
        <View
          key={id}
          className={`${styles.storyWing} area-${wing + 1}`}
          style={{ transform: `rotate(${wing * 60}deg)` }}
        >
          {wingWindows(0, windows).map(({ turn, storey }, i) => (
            <View
              key={turn + storey}
              className={`${styles.pane} ${styles[storey]} ${i < (lit[wing] ?? 0) ? styles.paneLit : ''}`}
              style={{ transform: `rotate(${turn}deg)` }}
            />
          ))}
          <View className={styles.arc} />
        </View>
      ))}
      <Icon name={`area-0${area}`} size={48} className={styles.courtIcon} />
    </Spoken>
  )
}
