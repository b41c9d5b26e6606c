import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import * as words from '#wording/lost'
import { useNearest } from '../use-nearest'
import { useOpen } from '../use-open'

const WORDS = {
  missing: [words.missingTitle, words.missingText],
  package: [words.packageTitle, words.packageText],
  broken: [words.brokenTitle, words.brokenText],
  id: [words.unknownIdTitle, words.unknownIdText],
} as const

const TABS = { review: words.toReview, sites: words.toSites, tips: words.toTips } as const

interface LostNoticeProps {
  /** `id`: the page is there, but what its link names is not. */
  readonly why: 'missing' | 'package' | 'broken' | 'id'
  /** Tries again on this page. pages/lost tries to open another, and is never reached from a single page. */
  readonly onRetry?: () => void
  /** The address that was asked for, where it is not the present page's. */
  readonly url?: string
}

/** Says what is not here and leads on; on a single page the host's own bar leads on. */
export function LostNotice({ why, onRetry, url }: LostNoticeProps) {
  const { open, openTab } = useOpen()
  const { near, tabs, note } = useNearest(url)
  const offered = why === 'id' || why === 'missing' ? near : []
  const [title, text] = WORDS[why]
  return (
    <Notice title={title} text={note ?? text}>
      {onRetry ? (
        <Button look="solid" id="lost-retry" stays="control" onTap={onRetry}>
          {words.retry}
        </Button>
      ) : null}
      {offered.map(({ name, to }, i) => (
        <Button key={name} look={i || onRetry ? 'line' : 'solid'} id={`lost-near-${i}`} onTap={() => open(to)}>
          {words.nearest({ name })}
        </Button>
      ))}
      {tabs.map((tab, i) => (
        <Button
          key={tab}
          look={i || onRetry || offered.length ? 'line' : 'solid'}
          id={`lost-${tab}`}
          onTap={() => openTab(tab)}
        >
          {TABS[tab]}
        </Button>
      ))}
    </Notice>
  )
}
