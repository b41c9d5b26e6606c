import { View } from '@tarojs/components'
import type { Tip, TipCard } from '@/schema/tip'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { related as relatedTitle, seeDoctor } from '#wording/tips'
import { CareCard, type Urgency } from './care-card'
import styles from './tip-parts.module.scss'

interface SeeDoctorProps {
  readonly urgency: Tip['urgency']
  readonly onCall: (number: string) => void
}

const LATER: readonly Urgency[] = ['soon', 'routine']

/** When to see a doctor, where it is no matter of 120. */
export function SeeDoctor({ urgency = {}, onCall }: SeeDoctorProps) {
  const later = LATER.flatMap((level) => (urgency[level] ? [{ level, signs: urgency[level] }] : []))
  if (!later.length) return null
  return (
    <Section title={seeDoctor}>
      <View className={styles.care}>
        {later.map(({ level, signs }) => (
          <CareCard key={level} urgency={level} signs={signs} onCall={onCall} />
        ))}
      </View>
    </Section>
  )
}

interface RelatedProps {
  readonly tips: readonly TipCard[]
  readonly onTip: (id: string, topic: string) => void
}

/** The tips that lead on from here. */
export function Related({ tips, onTip }: RelatedProps) {
  if (!tips.length) return null
  return (
    <Section title={relatedTitle}>
      <Cells>
        {tips.map(({ id, title, topic }) => (
          <Cell key={id} icon={`topic-${topic}`} title={title} onTap={() => onTip(id, topic)} />
        ))}
      </Cells>
    </Section>
  )
}
