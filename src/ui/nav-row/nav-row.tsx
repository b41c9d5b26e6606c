import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BrandMark } from '@/ui/ring/ring'
import { Heading } from '@/ui/heading/heading'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import { back as backWord, close, home as homeWord } from '#wording/common'
import styles from './nav-row.module.scss'

/** The host's own furniture at the top of a screen, in px: keep clear of it. */
export interface HostBars {
  readonly top: number
  readonly row: number
  /** Width at the right that the host's capsule covers. */
  readonly right: number
}

/** `deep` is a page that fills the screen and is closed, not one of many to go back through. */
export type NavTone = 'hero' | 'area' | 'brand' | 'plain' | 'deep'

interface NavRowProps {
  readonly bars: HostBars
  readonly tone: NavTone
  readonly title: string
  /** Tabs have no way back; a page opened from a link goes home. */
  readonly lead: 'brand' | 'none' | 'back' | 'home'
  readonly onLead: () => void
  readonly children?: ReactNode
}

/** The row beside the host's capsule: the way back, what this is, and what is wanted on every tab. */
export function NavRow({ bars, tone, title, lead, onLead, children }: NavRowProps) {
  const closes = tone === 'deep'
  const word = lead === 'home' ? homeWord : closes ? close : backWord
  return (
    <View className={`${styles.nav} ${styles[tone]}`} style={{ paddingTop: `${bars.top}px` }}>
      <View className={styles.row} style={{ minHeight: `${bars.row}px`, paddingRight: `${bars.right}px` }}>
        {lead === 'back' || lead === 'home' ? (
          <Tappable id="nav-back" className={styles.back} label={word} onTap={onLead}>
            <Icon name={closes ? 'close' : 'back'} />
          </Tappable>
        ) : null}
        {lead === 'brand' ? (
          <View className={styles.mark}>
            <BrandMark />
          </View>
        ) : null}
        <Heading level={1} className={`${styles.title} ${lead === 'brand' ? styles.name : ''}`}>
          {title}
        </Heading>
        {children ? <View className={styles.actions}>{children}</View> : null}
      </View>
    </View>
  )
}
