import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Section } from '@/ui/section/section'
import * as words from '#wording/sites'
import type { SitesView } from '../select-sites'
import { PlaceRows } from './place-rows'
import styles from './place-list.module.scss'

interface PlaceListProps {
  readonly sites: SitesView
  readonly onPlace: (id: string) => void
  /** Opens the whole list, with the same filters. */
  readonly onAll: () => void
  /** The same, the nearest first. */
  readonly onNear: () => void
}

/** The places of the chosen region, the association's own first; where there are none, that is said, and what is near. */
export function PlaceList({ sites, onPlace, onAll, onNear }: PlaceListProps) {
  const { places, total, empty, note, title, kind } = sites
  if (empty) {
    return (
      <>
        <Notice icon="pin" title={empty.title} text={words.emptyText}>
          <Button look="solid" id="sites-nearest" onTap={onAll}>
            {words.emptyNearest}
          </Button>
        </Notice>
        <Section title={empty.near} note={note}>
          <PlaceRows rows={empty.places} onPlace={onPlace} />
        </Section>
      </>
    )
  }
  const aside = kind ? words.listAside({ total }) : words.listAsideOwn({ total })
  return (
    <Section title={title} aside={aside} note={note}>
      <PlaceRows rows={places} onPlace={onPlace} />
      <View className={styles.more}>
        <Button look="soft" id="sites-near" icon="pin" onTap={onNear}>
          {words.near}
        </Button>
        {places.length < total ? (
          <Button look="soft" id="sites-more" onTap={onAll}>
            {words.more({ n: total - places.length })}
          </Button>
        ) : null}
      </View>
    </Section>
  )
}
