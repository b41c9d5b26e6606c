import { View } from '@tarojs/components'
import type { Tip } from '@/schema/tip'
import { Icon } from '@/ui/icon/icon'
import { Card, Section } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import * as words from '#wording/tips'
import styles from './tip-block.module.scss'

type Block = Tip['blocks'][number]

const TITLES = { steps: words.how, list: words.know, dont: words.dont } as const

function Points({ block }: { readonly block: Exclude<Block, { type: 'paragraph' }> }) {
  return (
    <>
      {block.items.map((item, i) => (
        <View key={item} className={styles.item}>
          {block.type === 'steps' ? <View className={styles.number}>{i + 1}</View> : null}
          {block.type === 'list' ? <View className={styles.dot} /> : null}
          {block.type === 'dont' ? <Icon name="no" size={22} className={styles.no} /> : null}
          <Selectable className={styles.text}>{item}</Selectable>
        </View>
      ))}
    </>
  )
}

/** A piece of a tip's body: what to do in order, what to know, what not to do. */
export function TipBlock({ block }: { readonly block: Block }) {
  if (block.type === 'paragraph') {
    return (
      <Section tight>
        <Selectable className={styles.text}>{block.text}</Selectable>
      </Section>
    )
  }
  return (
    <Section title={block.title ?? TITLES[block.type]}>
      <Card>
        <Points block={block} />
      </Card>
    </Section>
  )
}
