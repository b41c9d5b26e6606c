import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { digestRow, digestRowText, posterRow, posterRowText, rowsTitle } from '#wording/share'

interface PassRowsProps {
  readonly onPoster: () => void
  /** Left out where the page is of no work area. */
  readonly onDigest?: () => void
}

/** Two more ways to pass a page on, for those who want a picture or several things in one text. */
export function PassRows({ onPoster, onDigest }: PassRowsProps) {
  return (
    <WithWayOn>
      <Section title={rowsTitle}>
        <Cells>
          {onDigest ? (
            <Cell icon="group" title={digestRow} text={digestRowText} id="pass-digest" onTap={onDigest} />
          ) : null}
          <Cell icon="source" title={posterRow} text={posterRowText} id="pass-poster" onTap={onPoster} />
        </Cells>
      </Section>
    </WithWayOn>
  )
}
