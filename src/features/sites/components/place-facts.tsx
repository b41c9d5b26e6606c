import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import * as words from '#wording/directory'
import * as common from '#wording/place'
import type { PlaceView } from '../select-place'
import styles from './place-detail.module.scss'

interface PlaceFactsProps {
  readonly view: PlaceView
  readonly onCopy: (text: string, done: string) => void
  readonly onKind: (id: string) => void
}

function Offers({ view }: { readonly view: PlaceView }) {
  const { services } = view.place
  return (
    <Section title={common.offersTitle} note={view.hours ? common.offersNote : common.offersUnheard}>
      <Card>
        {services.length ? (
          <View className={styles.tags}>
            {services.map((service) => (
              <View key={service} className={styles.tag}>
                {service}
              </View>
            ))}
          </View>
        ) : (
          <View className={styles.text}>{common.offersNone}</View>
        )}
      </Card>
    </Section>
  )
}

/** What a source says of a place and of its kind, and which source. */
export function PlaceFacts({ view, onCopy, onKind }: PlaceFactsProps) {
  const { place, kind } = view
  const url = place.source.url
  return (
    <>
      <Offers view={view} />
      {place.note || place.audience || place.access ? (
        <Section tight>
          <Card>
            <Facts>
              {place.note ? <Fact name={common.note}>{place.note}</Fact> : null}
              {place.audience ? <Fact name={common.audience}>{place.audience}</Fact> : null}
              {place.access ? <Fact name={common.access}>{place.access}</Fact> : null}
            </Facts>
          </Card>
        </Section>
      ) : null}
      {kind ? (
        <Section title={words.kindTitle} text={kind.offers ?? kind.unknown}>
          <Cells>
            <Cell
              id="place-kind"
              icon={view.row.icon}
              title={kind.name}
              text={words.kindMore}
              onTap={() => onKind(kind.id)}
            />
          </Cells>
        </Section>
      ) : null}
      <Section title={words.sourceTitle}>
        <Card>
          <Facts>
            <Fact name={words.source}>{view.source}</Fact>
            <Fact name={words.date}>{view.date}</Fact>
            <Fact name={words.grade}>{view.grade}</Fact>
            <Fact name={words.verified}>{view.verified}</Fact>
          </Facts>
          {url ? (
            <WithWayOn>
              <View className={styles.act}>
                <Button look="line" icon="copy" id="copy-url" onTap={() => onCopy(url, words.urlCopied)}>
                  {words.copyUrl}
                </Button>
              </View>
            </WithWayOn>
          ) : null}
        </Card>
      </Section>
    </>
  )
}
