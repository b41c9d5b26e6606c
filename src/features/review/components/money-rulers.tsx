import { View } from '@tarojs/components'
import { Badges } from '@/ui/badges/badges'
import { Fig } from '@/ui/fig/fig'
import { Card } from '@/ui/section/section'
import { Spoken } from '@/ui/spoken/spoken'
import { Tappable } from '@/ui/tappable/tappable'
import {
  derivedNote,
  derivedSum,
  derivedValue,
  marks,
  scaleStep,
  scaleSwitch,
  scaleWan,
  scaleYi,
} from '#wording/review'
import type { BarView, DerivedView, RulerView } from '../select-area'
import styles from './money-rulers.module.scss'

interface MoneyRulersProps {
  readonly rulers: readonly RulerView[]
  readonly derived: readonly DerivedView[]
  readonly onFigure: (id: string) => void
}

function Bar({
  bar,
  hatched,
  onOpen,
}: {
  readonly bar: BarView
  readonly hatched: boolean
  readonly onOpen: () => void
}) {
  const { figure, percent } = bar
  return (
    <Tappable id={`fig-${figure.id}`} stays label={figure.spoken} className={styles.bar} onTap={onOpen}>
      <View className={styles.head}>
        <View className={styles.name}>{figure.title}</View>
        <Fig segments={figure.segments} unit={figure.unit} size="s" className={styles.value} />
      </View>
      <View className={styles.track}>
        <View className={`${styles.fill} ${hatched ? styles.hatched : ''}`} style={{ width: `${percent}%` }} />
      </View>
    </Tappable>
  )
}

function Ruler({ ruler, onFigure }: { readonly ruler: RulerView; readonly onFigure: (id: string) => void }) {
  const wan = ruler.scale === '万'
  return (
    <View>
      <View className={styles.head}>
        <View className={`${styles.plate} ${wan ? styles.outlined : ''}`}>{wan ? scaleWan : scaleYi}</View>
        <View className={styles.small}>{scaleStep({ step: ruler.step, unit: `${ruler.scale}元` })}</View>
      </View>
      {ruler.bars.map((bar) => (
        <Bar key={bar.figure.id} bar={bar} hatched={wan} onOpen={() => onFigure(bar.figure.id)} />
      ))}
      <View className={styles.axis} aria-hidden>
        {ruler.ticks.map((tick, i) => (
          <View key={tick} className={styles.tick}>
            {i === ruler.ticks.length - 1 ? `${tick}${ruler.scale}` : tick}
          </View>
        ))}
      </View>
    </View>
  )
}

/** What we divided ourselves: marked, with the sum in sight. */
function DerivedBox({ derived }: { readonly derived: DerivedView }) {
  return (
    <Spoken says={derived.spoken} className={styles.derived}>
      <View className={styles.derivedHead}>
        <Badges marks={[{ id: 'derived', word: marks.derived }]} />
        <View className={styles.derivedNote}>{derivedNote}</View>
      </View>
      <View className={styles.derivedValue}>{`${derivedValue(derived)} ${derived.value} ${derived.unit}`}</View>
      <View className={styles.small}>{derivedSum(derived)}</View>
    </Spoken>
  )
}

/** Money on true scales, one ruler for 亿元 and one for 万元; between them the words that bars cannot be compared. */
export function MoneyRulers({ rulers, derived, onFigure }: MoneyRulersProps) {
  return (
    <>
      <Card>
        {rulers.map((ruler, i) => (
          <View key={ruler.scale}>
            {i ? <View className={styles.switch}>{scaleSwitch}</View> : null}
            <Ruler ruler={ruler} onFigure={onFigure} />
          </View>
        ))}
      </Card>
      {derived.map((one) => (
        <DerivedBox key={one.id} derived={one} />
      ))}
    </>
  )
}
