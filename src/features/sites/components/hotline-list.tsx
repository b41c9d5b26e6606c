import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import { callLabel, hotlineAudience, hotlinesTitle } from '#wording/sites'
import type { SitesView } from '../select-sites'
import styles from './hotline-list.module.scss'

interface HotlineListProps {
  readonly hotlines: SitesView['hotlines']
  readonly onCall: (number: string) => void
  /** Says for whom each is too. */
  readonly full?: boolean
}

/** Numbers that work everywhere in the province. The whole row calls; hours stand only where a source gives them. */
export function HotlineList({ hotlines, onCall, full }: HotlineListProps) {
  return (
    <Section title={hotlinesTitle}>
      <View className={styles.list}>
        {hotlines.map(({ number, name, offers, hours, audience, urgent }) => (
          <Tappable
            key={number}
            id={`call-${number}`}
            className={styles.row}
            label={callLabel({ name, number })}
            onTap={() => onCall(number)}
          >
            <View className={styles.body}>
              <View className={`${styles.number} ${urgent ? styles.urgent : ''}`}>{number}</View>
              <View className={styles.words}>
                <View className={styles.name}>{name}</View>
                <View className={styles.text}>{offers}</View>
                {full && audience ? <View className={styles.text}>{hotlineAudience({ audience })}</View> : null}
                {hours ? <View className={styles.text}>{hours}</View> : null}
              </View>
            </View>
            <WithWayOn>
              <View className={`${styles.call} ${urgent ? styles.callUrgent : ''}`}>
                <Icon name="phone" size={22} />
              </View>
            </WithWayOn>
          </Tappable>
        ))}
      </View>
    </Section>
  )
}
