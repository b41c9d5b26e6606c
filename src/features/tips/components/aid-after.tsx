import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { Section } from '@/ui/section/section'
import * as words from '#wording/aid'
import type { TipView } from '../select-tips'
import type { Aid } from '../use-aid'
import { TipBlock } from './tip-block'
import { Related, SeeDoctor } from './tip-parts'
import styles from './tip-article.module.scss'

interface AidAfterProps {
  readonly view: TipView
  readonly aid: Aid
  readonly onTip: (id: string, topic: string) => void
  readonly onCall: (number: string) => void
}

/** After the last step: what not to do, whom to see, what to read next. */
export function AidAfter({ view: { tip, related }, aid: { go }, onTip, onCall }: AidAfterProps) {
  return (
    <>
      <View className={styles.head} id="aid-after">
        <View className={styles.topic}>{tip.title}</View>
        <Heading level={1}>{words.after}</Heading>
      </View>
      {tip.blocks.map((block, i) => (block.type === 'dont' ? <TipBlock key={i} block={block} /> : null))}
      <SeeDoctor urgency={tip.urgency} onCall={onCall} />
      <Related tips={related} onTip={onTip} />
      <Section>
        <View className={styles.ways}>
          <Button look="solid" id="aid-overview" onTap={() => go(0)}>
            {words.overview}
          </Button>
          <Button look="line" id="aid-again" onTap={() => go(1)}>
            {words.again}
          </Button>
        </View>
      </Section>
    </>
  )
}
