import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/quiz'
import type { AskedView, OptionView, ReasonView } from '../select-quiz'
import styles from './quiz-question.module.scss'

interface QuizQuestionProps {
  readonly view: AskedView
  readonly onPick: (n: number) => void
  readonly onNext: () => void
  readonly onStop: () => void
  readonly onTip: (id: string, topic: string) => void
}

const MARKS = { right: words.right, picked: words.picked, rightPicked: words.rightPicked } as const

/** An option that was answered: what it is stands beside it in words. */
function Told({ text, stands }: OptionView) {
  const mark = stands === 'open' || stands === 'other' ? '' : MARKS[stands]
  return (
    <View className={`${styles.option} ${stands === 'picked' ? styles.picked : mark ? styles.right : ''}`}>
      <View className={styles.key}>
        {mark ? <Icon name={stands === 'picked' ? 'close' : 'check'} size={20} /> : null}
      </View>
      <View className={styles.text}>{text}</View>
      {mark ? <View className={styles.mark}>{mark}</View> : null}
    </View>
  )
}

/** Whether it was right, what is right, why, and where that is read. */
function Reason({ told, onTip }: { readonly told: ReasonView } & Pick<QuizQuestionProps, 'onTip'>) {
  const { right, answer, reason, sources, tip } = told
  return (
    <Section tight>
      <View className={`${styles.reason} ${right ? styles.good : ''}`} id="quiz-told" aria-live="polite">
        <View className={styles.verdict}>{right ? words.isRight : words.isWrong({ answer })}</View>
        <Selectable className={styles.why}>{reason}</Selectable>
        {sources.map((source) => (
          <View key={source[0]} className={styles.source}>
            {words.source({ source: source.join(words.comma) })}
          </View>
        ))}
      </View>
      {tip ? (
        <View className={styles.tip}>
          <Cells>
            <Cell icon={`topic-${tip.topic}`} title={tip.title} onTap={() => onTip(tip.id, tip.topic)} />
          </Cells>
        </View>
      ) : null}
    </Section>
  )
}

/** One question; once it is answered, the reason under it. No clock, no score on the way. */
export function QuizQuestion({ view, onPick, onNext, onStop, onTip }: QuizQuestionProps) {
  const { n, total, question, options, told, last, mayStop } = view
  return (
    <>
      <View className={styles.head}>
        <View className={styles.position} id="quiz-position">
          {words.position({ n, total })}
        </View>
        <Heading level={1}>{question}</Heading>
      </View>
      <View className={styles.options} id="quiz-options">
        {options.map((option, i) =>
          option.stands === 'open' ? (
            <Tappable
              key={option.text}
              id={`quiz-option-${i + 1}`}
              stays
              className={styles.option}
              onTap={() => onPick(i + 1)}
            >
              <View className={styles.key} />
              <View className={styles.text}>{option.text}</View>
            </Tappable>
          ) : (
            <Told key={option.text} {...option} />
          ),
        )}
      </View>
      {told ? (
        <>
          <Reason told={told} onTip={onTip} />
          <View className={styles.ways}>
            <Button look="solid" id="quiz-next" stays="control" onTap={last ? onStop : onNext}>
              {last ? words.result : words.next}
            </Button>
            {mayStop ? (
              <Button look="line" id="quiz-stop" stays="control" onTap={onStop}>
                {words.stop}
              </Button>
            ) : null}
          </View>
        </>
      ) : null}
    </>
  )
}
