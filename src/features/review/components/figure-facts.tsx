import { View } from '@tarojs/components'
import { Badges } from '@/ui/badges/badges'
import { Fact, Facts } from '@/ui/facts/facts'
import { Fig } from '@/ui/fig/fig'
import { Selectable } from '@/ui/selectable/selectable'
import { Spoken } from '@/ui/spoken/spoken'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/review'
import type { FigureView } from '../select-figure'
import type { FactsView } from '../select-facts'
import { ComparedYears } from './compared-years'
import { SectionStrip } from './section-strip'
import styles from './figure-facts.module.scss'

interface FigureFactsProps {
  readonly facts: FactsView
  /** The sentence with its source, shown in full before it is copied. */
  readonly citation: string
  readonly onFigure: (id: string) => void
  /** Another figure takes the place of this one instead of opening its page. */
  readonly stays?: boolean
  readonly onTip?: (id: string, topic: string) => void
}

type FigureLinkProps = Pick<FigureFactsProps, 'onFigure' | 'stays'> & { readonly figure: FigureView }

function FigureLink({ figure, onFigure, stays }: FigureLinkProps) {
  return (
    <Tappable role="link" stays={stays} label={figure.spoken} className={styles.link} onTap={() => onFigure(figure.id)}>
      <Fig segments={figure.segments} unit={figure.unit} size="s" className={styles.linkNumber} />
      <View className={styles.linkLabel}>{figure.label}</View>
    </Tappable>
  )
}

/** Where a figure comes from and what it means: the body of the sheet and of the page. */
export function FigureFacts({ facts, citation, onFigure, stays = false, onTip }: FigureFactsProps) {
  const { figure } = facts
  return (
    <View className={`area-${facts.areaNumber}`}>
      <View className={styles.head}>{facts.head}</View>
      <Spoken says={figure.spoken} className={styles.value}>
        <Fig segments={figure.segments} unit={figure.unit} size="xl" />
      </Spoken>
      <View className={styles.label}>{figure.label}</View>
      <Facts>
        <Fact name={words.factCounts}>{facts.counts}</Fact>
        <Fact name={words.factSpan}>
          <Badges marks={figure.marks} on="area" />
          {facts.span.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Fact>
        <Fact name={words.factScope}>{facts.scope ?? words.factScopeUnknown}</Fact>
        {facts.corrected.length ? (
          <Fact name={words.factCorrected}>
            {facts.corrected.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </Fact>
        ) : null}
        {facts.note ? <Fact name={words.factNote}>{facts.note}</Fact> : null}
        {facts.compared.length ? (
          <Fact name={words.factYears}>
            <ComparedYears compared={facts.compared} onFigure={onFigure} stays={stays} />
          </Fact>
        ) : null}
        {facts.partOf ? (
          <Fact name={words.factPart}>
            <FigureLink figure={facts.partOf} onFigure={onFigure} stays={stays} />
          </Fact>
        ) : null}
        {facts.together.length ? (
          <Fact name={words.factTogether}>
            {facts.together.map((one) => (
              <FigureLink key={one.id} figure={one} onFigure={onFigure} stays={stays} />
            ))}
          </Fact>
        ) : null}
        {facts.kinds.length ? (
          <Fact name={words.factPlaces}>{facts.kinds.map(({ name }) => name).join('、')}</Fact>
        ) : null}
        {facts.tips.length && onTip ? (
          <Fact name={words.factTips}>
            {facts.tips.map(({ id, title, topic }) => (
              <Tappable key={id} role="link" className={styles.tip} onTap={() => onTip(id, topic)}>
                {title}
              </Tappable>
            ))}
          </Fact>
        ) : null}
        <Fact name={words.factWhere}>
          <View>{facts.where}</View>
          <View>{words.whereWords({ words: facts.words })}</View>
          <SectionStrip
            section={facts.sectionNumber}
            total={facts.sections}
            says={words.whereStrip({ section: facts.section })}
          />
        </Fact>
      </Facts>
      <Selectable className={styles.quote}>{citation}</Selectable>
    </View>
  )
}
