import { useState } from 'react'
import { View } from '@tarojs/components'
import { Cell } from '@/ui/cell/cell'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { notice, topicCount, topicsTitle } from '#wording/tips'
import type { TopicView } from '../select-tips'
import styles from './topic-list.module.scss'

interface TopicListProps {
  readonly topics: readonly TopicView[]
  readonly onTip: (id: string) => void
}

/** Tips by topic, in the order of life. One topic is open at a time, so that the page stays short. */
export function TopicList({ topics, onTip }: TopicListProps) {
  const [open, setOpen] = useState('')
  return (
    <Section title={topicsTitle} note={notice}>
      <View className={styles.list}>
        {topics.map(({ id, name, icon, tips }) => (
          <View key={id} className={styles.topic}>
            <Tappable
              id={`topic-${id}`}
              stays
              expanded={open === id}
              className={styles.head}
              onTap={() => setOpen(open === id ? '' : id)}
            >
              <Icon name={icon} size={26} className={styles.icon} />
              <View className={styles.name}>{name}</View>
              <View className={styles.count}>{topicCount({ n: tips.length })}</View>
              <Icon name={open === id ? 'up' : 'down'} size={20} className={styles.arrow} />
            </Tappable>
            {open === id
              ? tips.map((tip) => <Cell key={tip.id} id={tip.id} title={tip.title} onTap={() => onTip(tip.id)} />)
              : null}
          </View>
        ))}
      </View>
    </Section>
  )
}
