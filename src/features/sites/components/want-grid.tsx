import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Tappable } from '@/ui/tappable/tappable'
import { wantTitle } from '#wording/sites'
import type { SitesView } from '../select-sites'
import styles from './want-grid.module.scss'

interface WantGridProps {
  readonly needs: SitesView['needs']
  readonly onNeed: (id: string) => void
}

/** By what a family wants to do: nobody knows the names of the kinds. */
export function WantGrid({ needs, onNeed }: WantGridProps) {
  return (
    <Section title={wantTitle}>
      <View className={styles.grid}>
        {needs.map(({ id, name, icon }) => (
          <Tappable key={id} id={`need-${id}`} role="link" className={styles.tile} onTap={() => onNeed(id)}>
            <Icon name={icon} size={26} className={styles.icon} />
            <View className={styles.name}>{name}</View>
          </Tappable>
        ))}
      </View>
    </Section>
  )
}
