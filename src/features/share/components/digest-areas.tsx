import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Ring } from '@/ui/ring/ring'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { areasTitle, picked } from '#wording/digest'
import type { PicksView } from '../select-digest'
import styles from './digest-areas.module.scss'

interface DigestAreasProps {
  readonly areas: PicksView['areas']
  readonly onToggle: (id: string) => void
}

/** Which of the six areas the digest tells of. */
export function DigestAreas({ areas, onToggle }: DigestAreasProps) {
  return (
    <Section tight title={areasTitle} aside={picked({ n: areas.filter(({ on }) => on).length })}>
      <View className={styles.grid}>
        {areas.map(({ id, name, number, on }) => (
          <Tappable
            key={id}
            id={`pick-${id}`}
            stays
            role="checkbox"
            checked={on}
            label={name}
            className={`area-${number} ${styles.pick} ${on ? styles.on : ''}`}
            onTap={() => onToggle(id)}
          >
            <Ring area={number} size="xs" />
            <View className={styles.name}>{name}</View>
            <View className={styles.check}>{on ? <Icon name="check" size={18} /> : null}</View>
          </Tappable>
        ))}
      </View>
    </Section>
  )
}
