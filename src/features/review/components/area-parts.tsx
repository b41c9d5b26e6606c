import { Section } from '@/ui/section/section'
import type { PartView } from '../select-area'
import { Cohort } from './cohort'
import { FigureList } from './figure-list'
import { ItemList } from './item-list'
import { MoneyRulers } from './money-rulers'
import { Phrases } from './phrases'

interface AreaPartsProps {
  readonly parts: readonly PartView[]
  readonly onFigure: (id: string) => void
}

function PartBody({ part, onFigure }: { readonly part: PartView; readonly onFigure: (id: string) => void }) {
  switch (part.kind) {
    case 'figures':
      return <FigureList figures={part.figures} onFigure={onFigure} />
    case 'money':
      return <MoneyRulers rulers={part.rulers} derived={part.derived} onFigure={onFigure} />
    case 'cohort':
      return <Cohort cohort={part} onFigure={onFigure} />
    case 'phrases':
      return <Phrases phrases={part.phrases} figures={part.figures} onFigure={onFigure} />
    case 'measures':
      return (
        <>
          <FigureList figures={[part.total]} onFigure={onFigure} />
          <ItemList look="measures" items={part.items} missing={part.missing} />
        </>
      )
    default:
      return <ItemList look={part.kind} items={part.items} />
  }
}

/** The parts of an area, each drawn as its own content calls for. */
export function AreaParts({ parts, onFigure }: AreaPartsProps) {
  return (
    <>
      {parts.map((part, i) => (
        <Section key={part.key} tight={i === 0} title={part.title} text={part.text} note={part.note}>
          <PartBody part={part} onFigure={onFigure} />
        </Section>
      ))}
    </>
  )
}
