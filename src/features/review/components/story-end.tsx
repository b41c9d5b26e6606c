import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { ShareButton } from '@/ui/share-button/share-button'
import * as words from '#wording/story'
import { send } from '#wording/share'
import type { Story } from '../use-story'
import styles from './story-end.module.scss'

interface StoryEndProps {
  readonly story: Story
  readonly onArea: (id: string) => void
  readonly onScript: (id: string) => void
  readonly onFigures: () => void
  /** Where the host has no chooser of friends and groups. */
  readonly onShare: () => void
}

/** After the last figure: what was read, and the ways on. */
export function StoryEnd({ story, onArea, onScript, onFigures, onShare }: StoryEndProps) {
  const { view, go, goArea } = story
  const { area, following, screens } = view
  const text = words.endText({ n: screens.length })
  return (
    <>
      <View className={styles.title}>
        <Heading level={1}>{area ? words.endTitle({ name: area.name }) : words.endAllTitle}</Heading>
      </View>
      <View className={styles.text}>{text}</View>
      <View className={styles.note}>{view.note}</View>
      <View className={styles.acts}>
        {area && following ? (
          <Button look="lamp" id="story-following" stays="control" onTap={() => goArea(following.id)}>
            {words.following({ name: following.name })}
          </Button>
        ) : (
          <Button look="lamp" id="story-again" stays="control" onTap={() => go(1)}>
            {words.again}
          </Button>
        )}
        {area ? (
          <>
            <Button look="hero" id="story-page" onTap={() => onArea(area.id)}>
              {words.page}
            </Button>
            <Button look="hero" id="story-script" icon="text" onTap={() => onScript(area.id)}>
              {words.script}
            </Button>
          </>
        ) : (
          <Button look="hero" id="story-figures" icon="source" onTap={onFigures}>
            {words.figures}
          </Button>
        )}
        <ShareButton look="hero" onShare={onShare}>
          {send}
        </ShareButton>
      </View>
    </>
  )
}
