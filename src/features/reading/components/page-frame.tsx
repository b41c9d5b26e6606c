import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ShareCanvas } from '@/ui/share-canvas/share-canvas'
import { NavPill } from '@/ui/nav-pill/nav-pill'
import { NavRow, type NavTone } from '@/ui/nav-row/nav-row'
import { SearchLink } from '@/ui/search-box/search-link'
import { SinglePageProvider } from '@/ui/single-page/single-page'
import { call120, call120Label, elderOff, elderOffLabel, elderOn, elderOnLabel, searchAll } from '#wording/common'
import { useHostBars } from '../use-host-bars'
import { useLook } from '../use-look'
import { useOpen } from '../use-open'
import styles from './page-frame.module.scss'

interface PageFrameProps {
  readonly title: string
  readonly tone?: NavTone
  /** A tab offers 特大字 in place of a way back; the home shows the sign of the app; every other page 120, loudest where it is about first aid. */
  readonly sort?: 'home' | 'tab' | 'page' | 'aid'
  /** 1 to 6: the colours of an area. */
  readonly area?: number
  /** The page draws its own share picture and needs a canvas for it. */
  readonly draws?: boolean
  /** Stays at the bottom; a sheet that opens over the page may stand beside it. */
  readonly dock?: ReactNode
  readonly children: ReactNode
}

const LEAD = { home: 'brand', tab: 'none' } as const

/** The ground under the way to the search, which goes on from the nav row. */
const SEARCH_ON = { hero: styles.hero, brand: styles.brand, area: '', plain: '', deep: '' } as const

/** The root of every page: the reader's text size and theme, the nav row, the body, the dock. */
export function PageFrame({ title, tone = 'plain', sort = 'page', area, draws, dock, children }: PageFrameProps) {
  const look = useLook()
  const bars = useHostBars()
  const { back, call, search, canGoBack } = useOpen()
  const tab = sort === 'home' || sort === 'tab'
  const lead = sort === 'home' || sort === 'tab' ? LEAD[sort] : look.single ? 'none' : canGoBack ? 'back' : 'home'
  const hero = tone === 'hero'
  const deep = tone === 'deep'
  const aid = sort === 'aid'
  const action =
    !tab && !look.single ? (
      <NavPill
        id="nav-120"
        icon="phone"
        tone={aid ? 'urgent' : deep ? 'hero' : 'plain'}
        word={aid ? call120 : '120'}
        label={call120Label}
        onTap={() => call('120')}
      />
    ) : tab && look.toggleElder ? (
      <NavPill
        id="nav-elder"
        stays
        icon="text"
        tone={hero ? 'hero' : 'plain'}
        word={look.elderChosen ? elderOff : elderOn}
        label={look.elderChosen ? elderOffLabel : elderOnLabel}
        onTap={look.toggleElder}
      />
    ) : null
  return (
    <SinglePageProvider value={look.single}>
      <View
        className={`${look.className} ${styles.frame} ${deep ? styles.deep : ''} ${area ? `area-${area}` : ''}`}
        style={look.style}
        id="page"
      >
        <NavRow bars={bars} tone={tone} title={title} lead={lead} onLead={back}>
          {action}
        </NavRow>
        {tab && !look.single ? (
          <View className={`${styles.search} ${SEARCH_ON[tone]}`}>
            <SearchLink label={searchAll} onTap={search} />
          </View>
        ) : null}
        <View className={styles.body}>{children}</View>
        {dock}
        {draws ? <ShareCanvas /> : null}
      </View>
    </SinglePageProvider>
  )
}
