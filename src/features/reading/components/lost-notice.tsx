import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import * as words from '#wording/lost'
import { useOpen } from '../use-open'

const WORDS = {
  missing: [words.missingTitle, words.missingText],
  package: [words.packageTitle, words.packageText],
  broken: [words.brokenTitle, words.brokenText],
  id: [words.unknownIdTitle, words.unknownIdText],
} as const

interface LostNoticeProps {
  /** `id`: the page is there, but what its link names is not. */
  readonly why: 'missing' | 'package' | 'broken' | 'id'
  readonly onRetry?: () => void
}

/** Says what is not here and leads on. */
export function LostNotice({ why, onRetry }: LostNoticeProps) {
  const { openTab } = useOpen()
  const [title, text] = WORDS[why]
  return (
    <Notice title={title} text={text}>
      {onRetry ? (
        <Button look="solid" id="lost-retry" onTap={onRetry}>
          {words.retry}
        </Button>
      ) : null}
      <Button look={onRetry ? 'line' : 'solid'} id="lost-home" onTap={() => openTab('review')}>
        {words.toReview}
      </Button>
      <Button look="line" onTap={() => openTab('sites')}>
        {words.toSites}
      </Button>
      <Button look="line" onTap={() => openTab('tips')}>
        {words.toTips}
      </Button>
    </Notice>
  )
}
