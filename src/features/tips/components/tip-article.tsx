import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Fact, Facts } from '@/ui/facts/facts'
import { Heading } from '@/ui/heading/heading'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/tips'
import type { TipView } from '../select-tips'
import { CareCard } from './care-card'
import { TipBlock } from './tip-block'
import { Related, SeeDoctor } from './tip-parts'
import styles from './tip-article.module.scss'

interface TipArticleProps {
  readonly view: TipView
  readonly onTip: (id: string, topic: string) => void
  readonly onCall: (number: string) => void
  /** After 120 and before all else: how to do it one step a screen. */
  readonly start?: ReactNode
  /** Before the sources: where it leads to. */
  readonly children?: ReactNode
}

/** A tip: what to know first, when to call 120, what to do, what not to do, when to see a doctor, where it comes from. */
export function TipArticle({ view, onTip, onCall, start, children }: TipArticleProps) {
  const { tip, topic, related } = view
  const { urgency = {} } = tip
  return (
    <>
      <View className={styles.head}>
        <View className={styles.topic}>{topic}</View>
        <Heading level={1}>{tip.title}</Heading>
        <View className={styles.summary}>{tip.summary}</View>
      </View>
      {urgency.emergency ? (
        <Section tight>
          <CareCard urgency="emergency" signs={urgency.emergency} onCall={onCall} />
        </Section>
      ) : null}
      {start}
      {tip.blocks.map((block, i) => (
        <TipBlock key={i} block={block} />
      ))}
      <SeeDoctor urgency={urgency} onCall={onCall} />
      {children}
      <Section title={words.sourcesTitle}>
        <Card>
          <Facts>
            {tip.sources.map(({ title, publisher, year, tier }) => (
              <Fact key={title} name={tier}>
                {[title, publisher, year, words.tiers[tier]].filter(Boolean).join('，')}
              </Fact>
            ))}
            {tip.basis ? (
              <Fact name={words.basis}>
                {words.basisText({
                  title: [tip.basis.title, tip.basis.publisher, tip.basis.year].filter(Boolean).join('，'),
                })}
              </Fact>
            ) : null}
            <Fact name={words.checkedOn}>{words.checkedText({ date: tip.checkedOn })}</Fact>
            <Fact name={words.reminder}>{words.reminderText}</Fact>
          </Facts>
        </Card>
      </Section>
      <Related tips={related} onTip={onTip} />
    </>
  )
}
