import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import * as words from '#wording/mine'
import type { Mine } from '../use-me'

/** Where the rows lead, by the names of their pages. */
export type MineRow = 'saved' | 'visited' | 'sources' | 'corrections' | 'privacy' | 'forget' | 'about' | 'update'

interface MineRowsProps {
  readonly mine: Mine
  readonly onRow: (row: MineRow) => void
}

/** What the reader keeps, which content this is, and what to know of the app: a row each. */
export function MineRows({ mine, onRow }: MineRowsProps) {
  const { version, published, corrections, saved, visited, update } = mine
  const row = (id: MineRow, icon: string, text?: string) => (
    <Cell id={`me-${id}`} icon={icon} title={words.rows[id]} text={text} onTap={() => onRow(id)} />
  )
  return (
    <>
      <Section title={words.mineTitle}>
        <Cells>
          {row('saved', 'flag', saved ? words.savedCount({ n: saved }) : words.none)}
          {row('visited', 'clock', visited ? words.visitedCount({ n: visited }) : words.none)}
        </Cells>
      </Section>
      <Section title={words.contentTitle} aside={words.contentAside({ version, published })}>
        <Cells>
          {row('sources', 'source', words.sourcesText)}
          {row('corrections', 'edit', corrections ? words.correctionsCount({ n: corrections }) : words.correctionsNone)}
          {update ? row('update', 'down', update.text) : null}
        </Cells>
      </Section>
      <Section title={words.moreTitle}>
        <Cells>
          {row('privacy', 'info', words.privacyText)}
          {row('forget', 'close')}
          {row('about', 'group')}
        </Cells>
      </Section>
    </>
  )
}
