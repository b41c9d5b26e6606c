import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { neighbours, nextTitle } from '#wording/review'
import type { AreaView } from '../select-area'
import styles from './area-next.module.scss'

type Next = AreaView['next'][number]

interface AreaNextProps {
  readonly area: AreaView
  readonly onNext: (next: Next) => void
  readonly onArea: (id: string) => void
}

const ICONS = { hotline: 'phone', sites: 'pin', tip: 'topic-firstaid' } as const

/** Where a reader can go from here: a service, a call, a tip; then the areas before and after. */
export function AreaNext({ area, onNext, onArea }: AreaNextProps) {
  const { next, previous, following } = area
  return (
    <>
      {next.length ? (
        <Section title={nextTitle}>
          <Cells>
            {next.map((one) => (
              <Cell
                key={one.title}
                icon={ICONS[one.to]}
                tone="area"
                role={one.to === 'hotline' ? 'button' : 'link'}
                title={one.title}
                text={one.text}
                onTap={() => onNext(one)}
              />
            ))}
          </Cells>
        </Section>
      ) : null}
      <WithWayOn>
        <Section tight>
          <View className={styles.neighbours} aria-label={neighbours}>
            {previous ? (
              <Button look="soft" icon="back" onTap={() => onArea(previous.id)}>
                {previous.name}
              </Button>
            ) : null}
            {following ? (
              <Button look="soft" onTap={() => onArea(following.id)}>
                {following.name}
                <Icon name="chevron" size={20} className={styles.end} />
              </Button>
            ) : null}
          </View>
        </Section>
      </WithWayOn>
    </>
  )
}
