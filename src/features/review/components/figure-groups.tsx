import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button/button'
import { Card, Section } from '@/ui/section/section'
import { filterClear, filterFound, filterMore, filterNone } from '#wording/figures'
import { noFilter, type FigureFilter, type FiguresView } from '../select-figures'
import { FigureList } from './figure-list'

/** Rows at once: more would be too many nodes for an old phone's first screen. */
const STEP = 20

interface FigureGroupsProps {
  readonly view: FiguresView
  readonly onFigure: (id: string) => void
  readonly onClear: (filter: FigureFilter) => void
}

type Group = FiguresView['groups'][number]

/** The first `most` figures of all groups; a group that begins later is left out. */
function firstOf(groups: readonly Group[], most: number): Group[] {
  let left = most
  return groups.flatMap((group) => {
    const figures = group.figures.slice(0, Math.max(left, 0))
    left -= group.figures.length
    return figures.length ? [{ ...group, figures }] : []
  })
}

/** The figures found, by area; where there are none, that is said, with a way back to all. */
export function FigureGroups({ view, onFigure, onClear }: FigureGroupsProps) {
  const [shown, setShown] = useState(STEP)
  if (!view.found) {
    return (
      <Section tight>
        <Card>
          <View aria-live="polite">{filterNone}</View>
          <Button
            look="soft"
            id="figures-clear"
            stays="control"
            onTap={() => onClear({ ...noFilter, year: `${view.year}` })}
          >
            {filterClear}
          </Button>
        </Card>
      </Section>
    )
  }
  return (
    <>
      {firstOf(view.groups, shown).map(({ id, number, name, figures, total }) => (
        <View key={id} className={`area-${number}`}>
          <Section tight title={`0${number} ${name}`} aside={filterFound({ n: total })}>
            <FigureList figures={figures} onFigure={onFigure} />
          </Section>
        </View>
      ))}
      {shown < view.found ? (
        <Section tight>
          <Button look="soft" id="figures-more" stays="control" onTap={() => setShown(shown + STEP)}>
            {filterMore({ n: Math.min(STEP, view.found - shown) })}
          </Button>
        </Section>
      ) : null}
    </>
  )
}
