import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Card, Section } from '@/ui/section/section'
import { filterClear, filterFound, filterNone } from '#wording/review'
import { noFilter, type FigureFilter, type FiguresView } from '../select-figures'
import { FigureList } from './figure-list'

interface FigureGroupsProps {
  readonly view: FiguresView
  readonly onFigure: (id: string) => void
  readonly onClear: (filter: FigureFilter) => void
}

/** The figures found, by area; where there are none, that is said, with a way back to all. */
export function FigureGroups({ view, onFigure, onClear }: FigureGroupsProps) {
  if (!view.found) {
    return (
      <Section tight>
        <Card>
          <View aria-live="polite">{filterNone}</View>
          <Button look="soft" id="figures-clear" onTap={() => onClear(noFilter)}>
            {filterClear}
          </Button>
        </Card>
      </Section>
    )
  }
  return (
    <>
      {view.groups.map(({ id, number, name, figures }) => (
        <View key={id} className={`area-${number}`}>
          <Section tight title={`0${number} ${name}`} aside={filterFound({ n: figures.length })}>
            <FigureList figures={figures} onFigure={onFigure} />
          </Section>
        </View>
      ))}
    </>
  )
}
