import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Section } from '@/ui/section/section'
import * as words from '#wording/directory'
import type { EmptyView } from '../select-list'
import type { ListPage } from '../use-list'
import { PlaceRows } from './place-rows'

interface EmptyListProps {
  readonly list: ListPage
  readonly empty: EmptyView
  readonly onPlace: (id: string) => void
  readonly onCopy: (text: string, done: string) => void
}

/** Nothing on record: said plainly, with the nearest that is, and a way to tell the association of one. */
export function EmptyList({ list, empty, onPlace, onCopy }: EmptyListProps) {
  const { filter, setFilter } = list
  const { go } = empty
  return (
    <>
      <Notice icon="pin" title={empty.title} text={empty.text}>
        {filter.q ? (
          <Button look="solid" id="drop-query" stays="control" onTap={() => setFilter({ q: '' })}>
            {words.dropQuery}
          </Button>
        ) : null}
        {go ? (
          <Button look="solid" id="go-nearest" stays="control" onTap={() => setFilter({ region: go.code })}>
            {go.word}
          </Button>
        ) : null}
        <Button look="line" id="tell" icon="edit" onTap={() => onCopy(empty.tell, words.emptyTellDone)}>
          {words.emptyTell}
        </Button>
        <Button
          look="line"
          id="drop-filters"
          stays="control"
          onTap={() => setFilter({ region: '', kind: '', need: '', q: '' })}
        >
          {words.dropFilters}
        </Button>
      </Notice>
      {empty.near ? (
        <Section title={empty.near.title}>
          <PlaceRows rows={empty.near.rows} onPlace={onPlace} />
        </Section>
      ) : null}
      <Section title={words.emptyMeanwhile} text={words.emptyMeanwhileText} />
    </>
  )
}
