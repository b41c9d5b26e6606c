import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Button } from '@/ui/button/button'
import { Fact, Facts } from '@/ui/facts/facts'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Card, Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import { WithWayOn } from '@/ui/single-page/single-page'
import * as words from '#wording/sites'
import type { PlaceView } from '../select-place'
import { PlaceMarks } from './place-marks'
import styles from './place-detail.module.scss'

interface PlaceDetailProps {
  readonly view: PlaceView
  readonly onCall: (number: string) => void
  readonly onCopy: (text: string, done: string) => void
}

function Head({ view }: { readonly view: PlaceView }) {
  return (
    <Band tone="brand">
      <View className={styles.kind}>
        <Icon name={view.row.icon} size={24} className={styles.icon} />
        {view.row.kind}
      </View>
      <Heading level={2}>{view.row.name}</Heading>
      <PlaceMarks row={view.row} />
    </Band>
  )
}

function Address({ view, onCall, onCopy }: PlaceDetailProps) {
  const { place } = view
  const phone = place.phone[0]
  return (
    <Section tight note={words.noCoord}>
      <Card>
        <Selectable className={styles.address}>{place.address}</Selectable>
        <View className={styles.small}>{`${view.row.where}。${view.precision}`}</View>
      </Card>
      <View className={styles.acts}>
        <Button look="solid" icon="phone" id="place-call" stays="words" onTap={() => onCall(phone ?? '12345')}>
          {phone ?? words.call12345}
        </Button>
        <Button
          look="line"
          icon="copy"
          id="place-copy"
          onTap={() => onCopy(`${place.name}，${place.address}`, words.addressCopied)}
        >
          {words.copyAddress}
        </Button>
      </View>
    </Section>
  )
}

/** One place: what is known of it, what is not, and what to do about that. */
export function PlaceDetail({ view, onCall, onCopy }: PlaceDetailProps) {
  const { place, kind, questions } = view
  return (
    <>
      <Head view={view} />
      <Address view={view} onCall={onCall} onCopy={onCopy} />
      <Section title={words.askTitle} tight>
        <Card look="warm">
          <View className={styles.text}>{words.askText}</View>
          {questions.map((question, i) => (
            <View key={question} className={styles.question}>{`${i + 1}. ${question}`}</View>
          ))}
          <WithWayOn>
            <View className={styles.act}>
              <Button look="line" icon="copy" onTap={() => onCopy(questions.join('\n'), words.questionsCopied)}>
                {words.copyQuestions}
              </Button>
            </View>
          </WithWayOn>
        </Card>
      </Section>
      <Section title={words.offersTitle} note={words.offersNote}>
        <Card>
          {place.services.length ? (
            <View className={styles.tags}>
              {place.services.map((service) => (
                <View key={service} className={styles.tag}>
                  {service}
                </View>
              ))}
            </View>
          ) : (
            <View className={styles.text}>{words.offersNone}</View>
          )}
        </Card>
      </Section>
      {place.note || place.audience || place.access ? (
        <Section tight>
          <Card>
            <Facts>
              {place.note ? <Fact name={words.note}>{place.note}</Fact> : null}
              {place.audience ? <Fact name={words.audience}>{place.audience}</Fact> : null}
              {place.access ? <Fact name={words.access}>{place.access}</Fact> : null}
            </Facts>
          </Card>
        </Section>
      ) : null}
      {kind ? (
        <Section title={words.kindTitle}>
          <Card>
            <View className={styles.text}>{kind.offers ?? kind.unknown}</View>
            <Facts>
              {kind.audience ? <Fact name={words.kindAudience}>{kind.audience}</Fact> : null}
              {kind.fee ? <Fact name={words.kindFee}>{kind.fee}</Fact> : null}
            </Facts>
          </Card>
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
          {place.source.url ? (
            <WithWayOn>
              <View className={styles.act}>
                <Button look="line" icon="copy" onTap={() => onCopy(place.source.url ?? '', words.urlCopied)}>
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
