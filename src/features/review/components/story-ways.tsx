import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import { next, previous, toArea, where } from '#wording/story'
import type { Story } from '../use-story'
import styles from './story-ways.module.scss'

interface StoryWaysProps {
  readonly story: Story
  /** Shows where a figure comes from. */
  readonly onFigure: (id: string) => void
  readonly onArea: (id: string) => void
}

/** Back, on, and where it comes from, within the thumb's reach; on takes the middle. Nothing moves without a tap. */
export function StoryWays({ story: { at, screen, go }, onFigure, onArea }: StoryWaysProps) {
  const shows = screen?.shows
  return (
    <View className={styles.bar}>
      <View className={styles.side}>
        {at > 1 ? (
          <Tappable id="story-back" stays label={previous} className={styles.back} onTap={() => go(at - 1)}>
            <Icon name="back" />
          </Tappable>
        ) : null}
      </View>
      {screen ? (
        <View className={styles.middle}>
          <Button look="lamp" id="story-next" stays="control" onTap={() => go(at + 1)}>
            {next}
            <Icon name="chevron" size={20} className={styles.on} />
          </Button>
        </View>
      ) : null}
      {screen && shows ? (
        <View className={styles.side}>
          {'figure' in shows ? (
            <Button look="hero" id="story-where" stays="control" onTap={() => onFigure(shows.figure.id)}>
              {where}
            </Button>
          ) : (
            <WithWayOn>
              <Button look="hero" id="story-area" onTap={() => onArea(screen.areaId)}>
                {toArea}
              </Button>
            </WithWayOn>
          )}
        </View>
      ) : null}
    </View>
  )
}
