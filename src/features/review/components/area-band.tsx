import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Heading } from '@/ui/heading/heading'
import { Ring } from '@/ui/ring/ring'
import { position } from '#wording/review'
import type { AreaView } from '../select-area'
import styles from './area-band.module.scss'

/** The head of an area's page: badge, which of the six, name, one sentence. */
export function AreaBand({ area }: { readonly area: AreaView }) {
  return (
    <Band tone="area">
      <View className={styles.row}>
        <Ring area={area.number} size="l" />
        <View className={styles.words}>
          <View className={styles.position}>{position({ n: area.number, total: area.total })}</View>
          <Heading level={1}>{area.name}</Heading>
        </View>
      </View>
      <View className={styles.summary}>{area.summary}</View>
    </Band>
  )
}
