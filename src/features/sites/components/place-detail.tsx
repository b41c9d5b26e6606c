import { useState } from 'react'
import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Card, Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import * as words from '#wording/directory'
import type { Correctable } from '../make-correction'
import type { PlaceView } from '../select-place'
import { PlaceActs } from './place-acts'
import { PlaceAsk } from './place-ask'
import { PlaceFacts } from './place-facts'
import { PlaceMarks } from './place-marks'
import { PlaceRows } from './place-rows'
import styles from './place-detail.module.scss'
import { WrongSheet } from './wrong-sheet'

interface PlaceDetailProps {
  readonly view: PlaceView
  readonly saved: boolean
  readonly onCall: (number: string) => void
  readonly onGo: () => void
  readonly onSave: () => void
  readonly onCopy: (text: string, done: string) => void
  readonly onKind: (id: string) => void
  readonly onPlace: (id: string) => void
  readonly correction: (field: Correctable, right: string) => string
}

/** One place: what is known of it, what is not, and what to do about that. */
export function PlaceDetail(props: PlaceDetailProps) {
  const { view, onCopy, onKind, onPlace, correction } = props
  const { place, row, others, hours } = view
  const [wrong, setWrong] = useState(false)
  return (
    <>
      <Band tone="brand">
        <View className={styles.kind}>
          <Icon name={row.icon} size={24} className={styles.icon} />
          {row.kind}
        </View>
        <Heading level={2}>{row.name}</Heading>
        <PlaceMarks row={row} />
      </Band>
      <Section tight>
        <Card>
          <Selectable className={styles.address}>{place.address}</Selectable>
          <View className={styles.small}>{`${row.where}。${view.precision}`}</View>
          <View className={styles.hours} id="place-hours">
            <Icon name="clock" size={20} className={styles.icon} />
            <View className={styles.grow}>
              {hours ? (
                <>
                  <View className={styles.now}>{hours.now}</View>
                  <View className={styles.small}>{`${hours.registered}。${words.hoursHoliday}`}</View>
                </>
              ) : (
                <View className={styles.small}>{words.hoursNone}</View>
              )}
            </View>
          </View>
        </Card>
        <PlaceActs {...props} onWrong={() => setWrong(true)} />
      </Section>
      <PlaceAsk view={view} onCopy={onCopy} />
      <PlaceFacts view={view} onCopy={onCopy} onKind={onKind} />
      <Section tight>
        <Button look="line" icon="flag" id="wrong" onTap={() => setWrong(true)}>
          {words.wrongButton}
        </Button>
      </Section>
      {others ? (
        <Section title={others.title}>
          <PlaceRows rows={others.rows} onPlace={onPlace} />
        </Section>
      ) : null}
      <WrongSheet open={wrong} onClose={() => setWrong(false)} correction={correction} onCopy={onCopy} />
    </>
  )
}
