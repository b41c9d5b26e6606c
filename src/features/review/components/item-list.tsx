import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { measuresMissing } from '#wording/review'
import type { ItemView } from '../select-area'
import styles from './item-list.module.scss'

type Look = 'activities' | 'pilots' | 'outcomes' | 'events' | 'measures'

/** What stands before an item says what it is: a flag for a pilot, a tick for an outcome, a number for a measure. */
const ICONS = { activities: 'group', pilots: 'flag', outcomes: 'check', events: 'pin' } as const

interface ItemListProps {
  readonly look: Look
  readonly items: readonly ItemView[]
  /** Said in the last line where the article counts one more than it lists. */
  readonly missing?: string
}

interface RowProps {
  readonly lead: { readonly icon: string } | { readonly number: number }
  readonly item: Omit<ItemView, 'key'>
  readonly muted?: boolean
}

function Row({ lead, item, muted }: RowProps) {
  return (
    <View className={styles.row}>
      <View className={styles.lead} aria-hidden>
        {'icon' in lead ? <Icon name={lead.icon} size={22} inHidden /> : lead.number}
      </View>
      <View className={styles.body}>
        <View className={muted ? styles.text : styles.name}>{item.name}</View>
        {item.place ? <View className={styles.place}>{item.place}</View> : null}
        {item.text ? <View className={styles.text}>{item.text}</View> : null}
      </View>
    </View>
  )
}

/** Named activities, pilots, outcomes, photographed events and measures; most have no number, and need none. */
export function ItemList({ look, items, missing }: ItemListProps) {
  return (
    <View className={`${styles.list} ${look === 'measures' ? styles.after : ''}`}>
      {items.map((item, i) => (
        <Row key={item.key} item={item} lead={look === 'measures' ? { number: i + 1 } : { icon: ICONS[look] }} />
      ))}
      {missing ? (
        <Row
          muted
          lead={{ number: items.length + 1 }}
          item={{
            name: `${measuresMissing({ n: items.length + 1 })}：${missing}`,
            text: undefined,
            place: undefined,
          }}
        />
      ) : null}
    </View>
  )
}
