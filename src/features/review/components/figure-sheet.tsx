import type { ReactNode } from 'react'
import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import { useSinglePage } from '@/ui/single-page/single-page'
import { Sheet } from '@/ui/sheet/sheet'
import { copyCitation, figureTitle, openFigure } from '#wording/review'
import type { FactsView } from '../select-facts'
import { FigureFacts } from './figure-facts'

interface FigureSheetProps {
  readonly facts: FactsView | undefined
  readonly citation: string
  /** Saves the figure, after what is said of it. */
  readonly save: ReactNode
  readonly onFigure: (id: string) => void
  readonly onTip: (id: string, topic: string) => void
  readonly onCopy: () => void
  /** Opens the figure's own page, from where it can be sent. */
  readonly onPage: (id: string) => void
  readonly onClose: () => void
}

/** The provenance of a figure over the page it was tapped on. */
export function FigureSheet({ facts, citation, save, onFigure, onTip, onCopy, onPage, onClose }: FigureSheetProps) {
  const single = useSinglePage()
  return (
    <Sheet
      open={Boolean(facts)}
      label={figureTitle}
      onClose={onClose}
      actions={
        facts && !single ? (
          <>
            <Button look="line" icon="source" id="sheet-page" onTap={() => onPage(facts.figure.id)}>
              {openFigure}
            </Button>
            <Button look="solid" icon="copy" id="sheet-copy" onTap={onCopy}>
              {copyCitation}
            </Button>
          </>
        ) : null
      }
    >
      {facts ? (
        <>
          <FigureFacts facts={facts} citation={citation} onFigure={onFigure} stays onTip={onTip} />
          {single ? null : <Section tight>{save}</Section>}
        </>
      ) : null}
    </Sheet>
  )
}
