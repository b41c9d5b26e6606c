import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Card, Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import * as words from '#wording/directory'
import type { PlaceView } from '../select-place'
import styles from './place-detail.module.scss'

interface PlaceAskProps {
  readonly view: PlaceView
  readonly onCopy: (text: string, done: string) => void
}

/** To look at before dialling: whom one reaches, and what to ask. */
export function PlaceAsk({ view, onCopy }: PlaceAskProps) {
  const { call, questions, stale } = view
  return (
    <Section title={words.askTitle} tight>
      <Card look="warm">
        {stale ? <View className={styles.stale}>{stale}</View> : null}
        <View className={styles.text}>{call.text}</View>
        {questions.map((question, i) => (
          <View key={question} className={styles.question}>{`${i + 1}. ${question}`}</View>
        ))}
        {call.others ? <View className={styles.question}>{call.others}</View> : null}
        <WithWayOn>
          <View className={styles.act}>
            <Button
              look="line"
              icon="copy"
              id="copy-questions"
              onTap={() => onCopy(questions.join('\n'), words.questionsCopied)}
            >
              {words.copyQuestions}
            </Button>
          </View>
        </WithWayOn>
      </Card>
    </Section>
  )
}
