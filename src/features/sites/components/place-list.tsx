import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { listAside, listNote, listTitle, more } from '#wording/sites'
import type { SitesView } from '../select-sites'
import { PlaceMarks } from './place-marks'
import styles from './place-list.module.scss'

/** As many as fit a screen or two; the rest come when asked for. */
const FIRST = 5

interface PlaceListProps {
  readonly sites: SitesView
  readonly onPlace: (id: string) => void
}

/** The places on record, the association's own first, then the newest. */
export function PlaceList({ sites, onPlace }: PlaceListProps) {
  const [all, setAll] = useState(false)
  const { places, total } = sites
  const shown = all ? places : places.slice(0, FIRST)
  return (
    <Section title={listTitle} aside={listAside({ total })} note={listNote}>
      <Cells>
        {shown.map((row) => (
          <Cell
            key={row.id}
            id={row.id}
            icon={row.icon}
            title={row.name}
            text={`${row.kind} · ${row.where}`}
            onTap={() => onPlace(row.id)}
          >
            <PlaceMarks row={row} />
          </Cell>
        ))}
      </Cells>
      {shown.length < places.length ? (
        <View className={styles.more}>
          <Button look="soft" id="sites-more" stays="control" onTap={() => setAll(true)}>
            {more({ n: places.length - shown.length })}
          </Button>
        </View>
      ) : null}
    </Section>
  )
}
