import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { readersTitle, topicsTitle } from '#wording/tips'
import type { TipsView } from '../select-tips'
import styles from './topic-grid.module.scss'

interface TopicGridProps {
  readonly view: TipsView
  readonly onTopic: (id: string) => void
  readonly onReader: (id: string) => void
}

/** The ways to the tips: by topic, in the order of life, and by who one is. */
export function TopicGrid({ view: { topics, readers }, onTopic, onReader }: TopicGridProps) {
  return (
    <Section title={topicsTitle}>
      <View className={styles.grid}>
        {topics.map(({ id, name }) => (
          <Tappable key={id} id={`topic-${id}`} role="link" className={styles.tile} onTap={() => onTopic(id)}>
            <Icon name={`topic-${id}`} size={26} className={styles.icon} />
            {name}
          </Tappable>
        ))}
      </View>
      <View className={styles.title}>{readersTitle}</View>
      <View className={styles.readers}>
        {readers.map(({ id, name }) => (
          <Tappable key={id} id={`reader-${id}`} role="link" className={styles.reader} onTap={() => onReader(id)}>
            {name}
          </Tappable>
        ))}
      </View>
    </Section>
  )
}
