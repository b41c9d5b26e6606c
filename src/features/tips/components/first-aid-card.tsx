import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import { call120 } from '#wording/common'
import { firstAid as firstAidWord, firstAidAll, firstAidFewer, firstAidText } from '#wording/tips'
import type { TipsView } from '../select-tips'
import styles from './first-aid-card.module.scss'

interface FirstAidCardProps {
  readonly view: TipsView
  readonly onAid: (id: string) => void
  readonly onCall: (number: string) => void
}

/** 120 and what to do until it comes. In the main package: opens with no signal. */
export function FirstAidCard({ view, onAid, onCall }: FirstAidCardProps) {
  const [all, setAll] = useState(false)
  const { tiles, firstAid } = view
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Icon name="urgency-now" size={26} className={styles.sign} />
        <View className={styles.title}>
          <Heading level={2}>{firstAidWord}</Heading>
        </View>
        <View className={styles.call}>
          <Button look="urgent" icon="phone" id="tips-120" stays="words" onTap={() => onCall('120')}>
            {call120}
          </Button>
        </View>
      </View>
      <View className={styles.tiles}>
        {tiles.map(({ id, word, icon }) => (
          <Tappable key={id} id={`aid-${id}`} role="link" className={styles.tile} onTap={() => onAid(id)}>
            <Icon name={icon} size={22} className={styles.icon} />
            {word}
          </Tappable>
        ))}
      </View>
      {all ? (
        <View className={styles.all}>
          {firstAid.map(({ id, title }) => (
            <Tappable key={id} role="link" className={styles.line} onTap={() => onAid(id)}>
              {title}
            </Tappable>
          ))}
        </View>
      ) : null}
      <View className={styles.foot}>
        <View className={styles.text}>{firstAidText}</View>
        <Tappable id="aid-all" stays expanded={all} className={styles.link} onTap={() => setAll(!all)}>
          {all ? firstAidFewer : firstAidAll({ n: firstAid.length })}
          <Icon name={all ? 'up' : 'down'} size={18} />
        </Tappable>
      </View>
    </View>
  )
}
