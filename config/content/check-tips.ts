import path from 'node:path'
import type { Tip } from '../../src/schema/tip'
import type { Entry, Sources } from './read-sources'
import type { Mistake } from './yaml-file'

/** First aid must open with no signal, so its bodies ride in the main package; and it rests on the best sources alone. */
export const FIRST_AID = 'firstaid'

const mistake = ({ file, base }: Entry<unknown>, rest: readonly (string | number)[], message: string): Mistake =>
  file.mistakeAt([...base, ...rest], message)

/** First aid rests on sources of tier A or B: whoever follows it has no time to weigh a health site. */
function tiers(entry: Entry<{ readonly sources: readonly { readonly tier: string }[] }>): Mistake[] {
  return (entry.value?.sources ?? []).flatMap(({ tier }, i) =>
    tier === 'C' ? [mistake(entry, ['sources', i, 'tier'], '急救只用 A、B 级来源，换一个来源，或者删掉靠它的话')] : [],
  )
}

/** How a tip says how fast to press, and after how many come two breaths. A beat goes by these words. */
const SAYS_RATE = /每分钟按?100到120次/
const saysSet = (set: number) => `按${set}下，吹2口气`

/** A beat is played while somebody presses a chest: only where the tip itself says so, and so its sources do. */
function beats(entry: Entry<Tip>): Mistake[] {
  const { beat, topic, summary, blocks } = entry.value ?? {}
  if (!beat) return []
  const said = [
    summary,
    ...(blocks ?? []).flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.items)),
  ]
  const { set } = beat
  return [
    ...(topic === FIRST_AID ? [] : [mistake(entry, ['beat'], '节拍只用在急救里，请删掉')]),
    ...(said.some((one) => one && SAYS_RATE.test(one))
      ? []
      : [mistake(entry, ['beat', 'rate'], '这条贴士没有写“每分钟按100到120次”，没有出处的节拍不能放')]),
    ...(set === undefined || said.some((one) => one?.includes(saysSet(set)))
      ? []
      : [mistake(entry, ['beat', 'set'], `步骤里没有写“${saysSet(set)}”，请删掉 set，或者改成步骤里的数`)]),
  ]
}

/** The rules of tips and questions: tiers of first aid, beats, and every question in the file of the topic of its tip. */
export function checkTips({ tips, questions, topics }: Pick<Sources, 'tips' | 'questions' | 'topics'>): Mistake[] {
  const known = new Set(topics.flatMap(({ value }) => value?.topics.map(({ id }) => id) ?? []))
  const topicOf = new Map(tips.flatMap(({ value }) => (value ? [[value.id, value.topic] as const] : [])))
  const fileOf = (entry: Entry<unknown>) => path.basename(entry.file.file, '.yaml')
  return [
    ...tips.filter(({ value }) => value?.topic === FIRST_AID).flatMap(tiers),
    ...tips.flatMap(beats),
    ...questions.filter((entry) => fileOf(entry) === FIRST_AID).flatMap(tiers),
    ...questions.flatMap((entry) => {
      const topic = entry.value && topicOf.get(entry.value.tip)
      // a topic that does not exist is the tip's own mistake
      return topic && known.has(topic) && topic !== fileOf(entry)
        ? [mistake(entry, ['tip'], `这条贴士的题目是 ${topic}，这道题放到 quizzes/${topic}.yaml 里`)]
        : []
    }),
  ]
}
