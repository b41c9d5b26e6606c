import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import * as words from '#wording/topic'
import type { WaysView } from '../select-ways'

interface TipWaysProps {
  readonly ways: WaysView
  readonly onKind: (id: string) => void
  readonly onFigure: (id: string) => void
}

/** Where it is done, and what the review counts of it. */
export function TipWays({ ways: { kinds, figures }, onKind, onFigure }: TipWaysProps) {
  return (
    <>
      {kinds.length ? (
        <Section title={words.where}>
          <Cells>
            {kinds.map(({ id, name }) => (
              <Cell key={id} id={`kind-${id}`} icon={`kind-${id}`} title={name} onTap={() => onKind(id)} />
            ))}
          </Cells>
        </Section>
      ) : null}
      {figures.length ? (
        <Section title={words.figures}>
          <Cells>
            {figures.map(({ id, title, text }) => (
              <Cell key={id} id={`fig-${id}`} title={title} text={text} onTap={() => onFigure(id)} />
            ))}
          </Cells>
        </Section>
      ) : null}
    </>
  )
}
