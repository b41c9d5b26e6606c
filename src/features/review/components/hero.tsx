import { View } from '@tarojs/components'
import { Band } from '@/ui/band/band'
import { Button } from '@/ui/button/button'
import { House } from '@/ui/house/house'
import { WithWayOn } from '@/ui/single-page/single-page'
import { ShareButton } from '@/ui/share-button/share-button'
import { heroText, heroTitle, storyButton } from '#wording/review'
import { send } from '#wording/share'
import styles from './hero.module.scss'

interface HeroProps {
  readonly year: number
  readonly onStory: () => void
  readonly onShare: () => void
}

/** The year, the round house, and the two things to do. */
export function Hero({ year, onStory, onShare }: HeroProps) {
  return (
    <Band tone="hero">
      <House className={styles.house} />
      <View className={styles.words}>
        <View className={styles.year}>{year}</View>
        <View className={styles.title}>{heroTitle}</View>
        <View className={styles.text}>{heroText}</View>
      </View>
      <WithWayOn>
        <View className={styles.acts}>
          <Button look="lamp" icon="sun" id="home-story" onTap={onStory}>
            {storyButton}
          </Button>
          <ShareButton look="hero" onShare={onShare}>
            {send}
          </ShareButton>
        </View>
      </WithWayOn>
    </Band>
  )
}
