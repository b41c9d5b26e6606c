import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Notice } from '@/ui/notice/notice'
import { Section } from '@/ui/section/section'
import * as words from '#wording/kept'
import type { KeptRow } from '../select-kept'
import type { KeptList } from '../use-kept-lists'

interface KeptPagesProps {
  readonly list: KeptList
  /** Said where there is nothing yet. */
  readonly none: string
  readonly title: string
  readonly onOpen: (row: KeptRow) => void
  readonly onTab: (tab: 'review' | 'tips') => void
}

/** Pages in groups: each opens, or is taken out while the reader does that. What is gone says so, and can go. */
export function KeptPages({ list, none, title, onOpen, onTab }: KeptPagesProps) {
  const { groups, dropping } = list
  if (!groups.length) {
    return (
      <Notice title={title} text={none}>
        <Button look="solid" id="kept-review" onTap={() => onTab('review')}>
          {words.toReview}
        </Button>
        <Button look="line" id="kept-tips" onTap={() => onTab('tips')}>
          {words.toTips}
        </Button>
      </Notice>
    )
  }
  const textOf = (row: KeptRow) => (!row.to ? words.gone : dropping ? words.tapToDrop : list.noteOf(row))
  return (
    <>
      {groups.map(({ id, name, rows }) => (
        <Section key={id} tight={!name} {...(name ? { title: name, aside: words.groupAside({ n: rows.length }) } : {})}>
          <Cells>
            {rows.map((row, i) => {
              const drops = dropping || !row.to
              return (
                <Cell
                  key={row.url}
                  id={`kept-${id}-${i}`}
                  icon={drops ? 'close' : row.icon}
                  role={drops ? 'button' : 'link'}
                  title={row.title}
                  text={textOf(row)}
                  onTap={() => (drops ? list.drop(row.url) : onOpen(row))}
                />
              )
            })}
          </Cells>
        </Section>
      ))}
      <Section note={words.onPhone}>
        <Button look="soft" icon="copy" id="kept-copy" onTap={list.copy}>
          {words.copy}
        </Button>
      </Section>
      <Section tight>
        <Button look="line" id="kept-drop" onTap={list.toggleDropping}>
          {dropping ? words.dropDone : words.drop}
        </Button>
      </Section>
    </>
  )
}
