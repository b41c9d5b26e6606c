import { Cell, Cells } from '@/ui/cell/cell'
import { Section, Small } from '@/ui/section/section'
import { notice } from '#wording/tips'
import { aside } from '#wording/topic'
import type { TopicPage } from '../select-topic'

interface TopicRowsProps {
  readonly page: TopicPage
  readonly onTip: (id: string, topic: string) => void
}

/** Tips in a list: what each says first, and whom it is for. */
export function TopicRows({ page: { title, rows }, onTip }: TopicRowsProps) {
  return (
    <Section title={title} aside={aside({ n: rows.length })} note={notice}>
      <Cells>
        {rows.map(({ id, title: name, topic, summary, audience }) => (
          <Cell
            key={id}
            id={`tip-${id}`}
            icon={`topic-${topic}`}
            title={name}
            text={summary}
            onTap={() => onTip(id, topic)}
          >
            <Small>{audience}</Small>
          </Cell>
        ))}
      </Cells>
    </Section>
  )
}
