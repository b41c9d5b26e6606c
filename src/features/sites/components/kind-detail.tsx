import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Fact, Facts } from '@/ui/facts/facts'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/directory'
import { listAside } from '#wording/sites'
import type { KindView } from '../select-kind'
import styles from './place-detail.module.scss'
import more from './place-list.module.scss'

interface KindDetailProps {
  readonly view: KindView
  readonly onFigure: (id: string) => void
  /** Opens the list of this kind, in a region or everywhere. */
  readonly onList: (region: string) => void
}

/** One kind of place: what it is, for whom, what the review says of it, where they are. */
export function KindDetail({ view, onFigure, onList }: KindDetailProps) {
  return (
    <>
      <Band tone="brand">
        <View className={styles.kind}>
          <Icon name={view.icon} size={26} className={styles.icon} />
          {view.notOwn ? words.kindOther : words.kindOwn}
        </View>
        <Heading level={2}>{view.name}</Heading>
      </Band>
      <Section title={words.kindOffers} note={view.notOwn}>
        <Card>
          <View className={styles.text}>{view.offers}</View>
          <Facts>
            {view.audience ? <Fact name={words.kindAudience}>{view.audience}</Fact> : null}
            {view.fee ? <Fact name={words.kindFee}>{view.fee}</Fact> : null}
          </Facts>
        </Card>
      </Section>
      <Section title={words.kindReview} text={view.figures.length ? undefined : view.noFigures}>
        {view.figures.length ? (
          <Cells>
            {view.figures.map(({ id, label, printed }) => (
              <Cell key={id} id={`fig-${id}`} title={printed} text={label} onTap={() => onFigure(id)} />
            ))}
          </Cells>
        ) : null}
      </Section>
      <Section title={words.kindWhere} text={view.where}>
        {view.total ? (
          <>
            <Cells>
              {view.cities.map(({ code, name, n }) => (
                <Cell
                  key={code}
                  id={`city-${code}`}
                  title={name}
                  text={listAside({ total: n })}
                  onTap={() => onList(code)}
                />
              ))}
            </Cells>
            <View className={more.more}>
              <Button look="soft" id="kind-all" onTap={() => onList('')}>
                {words.kindAll({ n: view.total })}
              </Button>
            </View>
          </>
        ) : (
          <Button look="soft" id="kind-none" onTap={() => onList('')}>
            {words.emptyMeanwhile}
          </Button>
        )}
      </Section>
      {view.ask.length ? (
        <Section title={words.kindAsk}>
          <Card look="warm">
            {view.ask.map((line, i) => (
              <View key={line} className={styles.question}>{`${i + 1}. ${line}`}</View>
            ))}
          </Card>
        </Section>
      ) : null}
    </>
  )
}
