import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Badges } from '@/ui/badges/badges'
import { Fig } from '@/ui/fig/fig'
import { Spoken } from '@/ui/spoken/spoken'
import { endText, noFigures, position, wordsSpoken } from '#wording/story'
import { figWidth } from '../fig-width'
import type { StoryFigure, StoryScreen as Screen, StoryWords } from '../select-story'
import type { Story } from '../use-story'
import { StoryHouse } from './story-house'
import styles from './story-screen.module.scss'

/** What an area does, as a drawing: a talk before the village hall, old and young, a clinic on wheels, and so on. */
const DRAWINGS = [styles.hall, styles.home, styles.clinic, styles.umbrella, styles.sails, styles.board]

/** A figure that is wider, in em of its numeral, takes a smaller size to stay on one line of the narrowest phone. */
const WIDE = 4.3

const nameOf = ({ areaNumber, areaName }: Screen) => `0${areaNumber} ${areaName}`

function Figure({ screen, shows }: { readonly screen: Screen; readonly shows: StoryFigure }) {
  const { figure, counts, note } = shows
  const wide = figWidth(figure.segments, figure.unit) > WIDE
  return (
    <>
      <Spoken says={figure.spoken} className={styles.told}>
        <View className={styles.work}>{`${nameOf(screen)} · ${figure.title}`}</View>
        <View className={styles.value}>
          <Fig
            segments={figure.segments}
            unit={figure.unit}
            size="xl"
            className={wide ? styles.wide : styles.numeral}
          />
        </View>
        <View className={styles.sentence}>{figure.label}</View>
        <View className={styles.marks}>
          <Badges stamp={figure.stamp} marks={figure.marks} on="area" />
        </View>
      </Spoken>
      <View className={styles.more}>{counts}</View>
      {note ? <View className={styles.more}>{note}</View> : null}
    </>
  )
}

function Words({ screen, shows }: { readonly screen: Screen; readonly shows: StoryWords }) {
  const { words, label, summary } = shows
  return (
    <>
      <Spoken says={wordsSpoken({ name: screen.areaName, words, label })} className={styles.told}>
        <View className={styles.work}>{nameOf(screen)}</View>
        <View className={styles.words}>{words}</View>
        <View className={styles.sentence}>{label}</View>
      </Spoken>
      <View className={styles.more}>{summary}</View>
      <View className={styles.more}>{noFigures}</View>
    </>
  )
}

interface StageProps {
  readonly story: Story
  readonly children: ReactNode
}

/** The house over whatever is read, and one drawing of what the area does under it. It stands while what is read changes. */
export function StoryStage({ story, children }: StageProps) {
  const { view, screen } = story
  const area = screen?.areaNumber ?? view.area?.number ?? view.areas.length
  const says = screen ? position({ n: screen.n, total: screen.total }) : endText({ n: view.screens.length })
  return (
    <View className={styles.stage} id="story-stage">
      <View className={styles.read} aria-live="polite">
        <StoryHouse areas={story.view.areas} lit={story.lit} area={area} says={says} />
        <View className={styles.told}>{children}</View>
      </View>
      <View className={`${styles.drawing} ${DRAWINGS[area - 1] ?? ''}`} aria-hidden />
    </View>
  )
}

/** One thing to read, alone on the screen. */
export function StoryScreen({ screen }: { readonly screen: Screen }) {
  const { shows } = screen
  return 'figure' in shows ? <Figure screen={screen} shows={shows} /> : <Words screen={screen} shows={shows} />
}
