import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section, Small } from '@/ui/section/section'
import * as words from '#wording/search'
import type { ResultRow } from '../select-search'
import { ResultRows } from './result-rows'
import styles from './result-rows.module.scss'
import { SearchNone, type SearchNoneProps } from './search-none'
import { SearchStart } from './search-start'

interface SearchBodyProps extends SearchNoneProps {
  readonly onRow: (row: ResultRow) => void
  /** Opens the list of places with the same words. */
  readonly onPlaces: () => void
}

/** What stands under the field: what was found, or why nothing was, or how to begin. */
export function SearchBody(props: SearchBodyProps) {
  const { search, onRow, onPlaces } = props
  const { view } = search
  if (!view) return <SearchStart {...search} />
  const places = view.places ? (
    <Section tight>
      <Cells>
        <Cell
          id="in-places"
          icon="pin"
          title={words.inPlaces({ q: search.q.trim() })}
          text={words.inPlacesText}
          onTap={onPlaces}
        />
      </Cells>
    </Section>
  ) : null
  return (
    <>
      <View aria-live="polite">
        {view.count ? (
          <Section tight>
            <Small>{words.count({ n: view.count })}</Small>
          </Section>
        ) : null}
      </View>
      {view.places === 'first' ? places : null}
      {view.groups.map(({ id, rows, rest }) => (
        <Section key={id} tight title={words.groups[id]}>
          <ResultRows rows={rows} urgent={id === 'aid'} onRow={onRow} />
          {rest ? (
            <View className={styles.more}>
              <Button look="soft" id={`more-${id}`} stays="control" onTap={() => search.onMore(id)}>
                {words.more({ n: rest })}
              </Button>
            </View>
          ) : null}
        </Section>
      ))}
      {view.count ? null : <SearchNone {...props} />}
      {view.places === 'last' ? places : null}
    </>
  )
}
