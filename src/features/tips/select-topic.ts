import type { CorePack, TipsPack } from '@/schema/pack'
import type { Tip } from '@/schema/tip'
import { audience, readerTitle, shareReader, shareTopic } from '#wording/topic'

/** A tip in a list. */
export interface TipRow {
  readonly id: string
  readonly title: string
  readonly topic: string
  readonly summary: string
  /** Whom it is for. */
  readonly audience: string
}

export interface TopicPage {
  readonly title: string
  readonly shareTitle: string
  readonly rows: readonly TipRow[]
}

/** What a link asks for: a topic's tips, or those for a reader. */
export interface TopicAsked {
  readonly id?: string | undefined
  readonly reader?: string | undefined
}

/** Undefined where neither id is known, or the pack is not there. A topic goes before a reader. */
export function selectTopic(core: CorePack, pack: TipsPack | undefined, asked: TopicAsked): TopicPage | undefined {
  const { topics, audiences } = core.topics
  const topic = topics.find(({ id }) => id === asked.id)
  const reader = audiences.find(({ id }) => id === asked.reader)
  if (!pack || !(topic ?? reader)) return undefined
  const row = ({ id, title, topic: of, summary, audience: ids }: Tip): TipRow => {
    const names = audiences.filter((one) => ids.includes(one.id)).map(({ name }) => name)
    return { id, title, topic: of, summary, audience: audience({ names: names.join('、') }) }
  }
  const tips = [...core.firstAid, ...pack.tips]
  const rows = tips.filter((tip) => (topic ? tip.topic === topic.id : tip.audience.includes(reader?.id ?? ''))).map(row)
  const said = { name: (topic ?? reader)?.name ?? '', n: rows.length }
  return topic
    ? { title: topic.name, shareTitle: shareTopic(said), rows }
    : { title: readerTitle(said), shareTitle: shareReader(said), rows }
}
