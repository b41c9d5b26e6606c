import { View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { tipsNone, tipsTitle, tipsTold, topicCount } from '#wording/digest'
import { listComma } from '#wording/share'
import { TIPS_MOST, type PicksView } from '../select-digest'
import styles from './digest-tips.module.scss'

interface DigestTipsProps {
  readonly topics: PicksView['topics']
  readonly onToggle: (id: string) => void
}

interface GroupProps {
  readonly id: string
  readonly name: string
  readonly text?: string | undefined
  readonly open: boolean
  readonly strong?: boolean
  readonly onTap: () => void
}

/** A row that opens what stands under it. */
function Group({ id, name, text, open, strong, onTap }: GroupProps) {
  return (
    <Tappable id={id} stays expanded={open} className={styles.row} onTap={onTap}>
      <View className={styles.words}>
        <View className={strong ? styles.title : ''}>{name}</View>
        {text ? <View className={styles.text}>{text}</View> : null}
      </View>
      <Icon name={open ? 'up' : 'down'} size={20} />
    </Tappable>
  )
}

/** Tips to go with the areas: closed to begin with, then one topic at a time, so that the page stays light. */
export function DigestTips({ topics, onToggle }: DigestTipsProps) {
  const [open, setOpen] = useState(false)
  const [topic, setTopic] = useState('')
  const on = topics.flatMap(({ tips }) => tips).filter((tip) => tip.on)
  const titles = on.map(({ name }) => name).join(listComma)
  const text = on.length ? tipsTold({ n: on.length, titles }) : tipsNone({ most: TIPS_MOST })
  return (
    <Section tight>
      <View className={styles.card}>
        <Group id="digest-tips" name={tipsTitle} text={text} open={open} strong onTap={() => setOpen(!open)} />
        {(open ? topics : []).map(({ id, name, tips }) => {
          const n = tips.filter((tip) => tip.on).length
          return (
            <View key={id}>
              <Group
                id={`digest-topic-${id}`}
                name={name}
                text={n ? topicCount({ n }) : undefined}
                open={topic === id}
                onTap={() => setTopic(topic === id ? '' : id)}
              />
              {(topic === id ? tips : []).map((tip) => (
                <Tappable
                  key={tip.id}
                  id={`pick-${tip.id}`}
                  stays
                  role="checkbox"
                  checked={tip.on}
                  label={tip.name}
                  className={`${styles.tip} ${tip.on ? styles.on : ''}`}
                  onTap={() => onToggle(tip.id)}
                >
                  <View className={styles.check}>{tip.on ? <Icon name="check" size={18} /> : null}</View>
                  <View className={styles.words}>{tip.name}</View>
                </Tappable>
              ))}
            </View>
          )
        })}
      </View>
    </Section>
  )
}
