import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { Ring } from '@/ui/ring/ring'
import { WithWayOn } from '@/ui/single-page/single-page'
import { position, positionOfYear, scriptArea, storyArea } from '#wording/review'
import type { AreaView } from '../select-area'
import styles from './area-band.module.scss'

interface AreaBandProps {
  readonly area: AreaView
  readonly onStory: () => void
  readonly onScript: () => void
}

/** The head of an area's page: badge, which of the six, name, one sentence, and its two other readings. */
export function AreaBand({ area, onStory, onScript }: AreaBandProps) {
  const { number: n, total, year } = area
  const says = year === undefined ? position({ n, total }) : positionOfYear({ year, n, total })
  return (
    <Band tone="area">
      <View className={styles.row}>
        <Ring area={area.number} size="l" />
        <View className={styles.words}>
          <View className={styles.position}>{says}</View>
          <Heading level={1}>{area.name}</Heading>
        </View>
      </View>
      <View className={styles.summary}>{area.summary}</View>
      <WithWayOn>
        <View className={styles.ways}>
          <Button look="line" id="area-story" onTap={onStory}>
            {storyArea}
          </Button>
          <Button look="line" id="area-script" onTap={onScript}>
            {scriptArea}
          </Button>
        </View>
      </WithWayOn>
    </Band>
  )
}
