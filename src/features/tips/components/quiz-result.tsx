import { View } from '@tarojs/components'
import type { TipCard } from '@/schema/tip'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Heading } from '@/ui/heading/heading'
import { Card, Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import * as words from '#wording/quiz'
import type { ResultView } from '../select-quiz'
import styles from './quiz-result.module.scss'

interface QuizResultProps {
  readonly view: ResultView
  readonly onTip: (id: string, topic: string) => void
  readonly onAgain: () => void
}

interface TipsProps extends Pick<QuizResultProps, 'onTip'> {
  readonly title: string
  readonly tips: readonly TipCard[]
}

function Tips({ title, tips, onTip }: TipsProps) {
  if (!tips.length) return null
  return (
    <Section title={title}>
      <Cells>
        {tips.map(({ id, title: name, topic }) => (
          <Cell key={id} id={`read-${id}`} icon={`topic-${topic}`} title={name} onTap={() => onTip(id, topic)} />
        ))}
      </Cells>
    </Section>
  )
}

/** How it went, what was right where the answer was not, and what to read next: the missed first. Nobody is compared. */
export function QuizResult({ view, onTip, onAgain }: QuizResultProps) {
  const { answered, right, missed, readFirst, readMore } = view
  return (
    <>
      <View className={styles.head} id="quiz-result">
        <Heading level={1}>{words.doneTitle({ n: answered })}</Heading>
        <View className={styles.line}>
          {missed.length ? words.doneSome({ right, missed: missed.length }) : words.doneAll}
        </View>
      </View>
      {missed.length ? (
        <Section title={words.missedTitle} tight>
          <Card>
            {missed.map(({ question, answer, reason }) => (
              <View key={question} className={styles.missed}>
                <View className={styles.question}>{question}</View>
                <View className={styles.answer}>{words.missedAnswer({ answer })}</View>
                <Selectable className={styles.reason}>{reason}</Selectable>
              </View>
            ))}
          </Card>
        </Section>
      ) : null}
      <Tips title={words.readFirst} tips={readFirst} onTip={onTip} />
      <Tips title={missed.length ? words.readMore : words.readAny} tips={readMore} onTip={onTip} />
      <View className={styles.again}>
        <Button look="solid" id="quiz-again" stays="control" onTap={onAgain}>
          {words.again}
        </Button>
      </View>
    </>
  )
}
