import { View } from '@tarojs/components'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Sheet } from '@/ui/sheet/sheet'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/sites'
import type { FilterOptions } from './filter-pills'
import styles from './filter-sheet.module.scss'

interface KindSheetProps {
  readonly open: boolean
  readonly chosen: string
  readonly kinds: FilterOptions['kinds']
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}

/** One kind of place, or all; each with how many are on record in the chosen region. */
export function KindSheet({ open, chosen, kinds, onChoose, onClose }: KindSheetProps) {
  const row = (id: string, word: string, icon: string) => (
    <Tappable
      key={id}
      id={`kind-${id || 'all'}`}
      role="radio"
      checked={id === chosen}
      className={`${styles.row} ${id === chosen ? styles.on : ''}`}
      onTap={() => onChoose(id)}
    >
      <Icon name={icon} size={22} className={styles.icon} />
      <View className={styles.word}>{word}</View>
      {id === chosen ? <Icon name="check" size={20} /> : null}
    </Tappable>
  )
  return (
    <Sheet open={open} label={words.kindSheet} onClose={onClose}>
      <Heading level={2}>{words.kindSheet}</Heading>
      <View className={styles.rows}>
        {row('', words.kindAll, 'pin')}
        {kinds.map(({ code, name, n, icon }) => row(code, words.choice({ name, n }), icon))}
      </View>
    </Sheet>
  )
}
