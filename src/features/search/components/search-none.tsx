import { Button } from '@/ui/button/button'
import { Notice } from '@/ui/notice/notice'
import { Section } from '@/ui/section/section'
import { toReview, toSites, toTips } from '#wording/lost'
import * as words from '#wording/search'
import type { SearchPageState } from '../use-search'
import { WordChips } from './word-chips'

export interface SearchNoneProps {
  readonly search: SearchPageState
  readonly onCall: (number: string) => void
  readonly onTab: (name: 'review' | 'sites' | 'tips') => void
}

/** Nothing was found: words that come near, somebody to ask, and where else to look. */
export function SearchNone({ search, onCall, onTab }: SearchNoneProps) {
  const near = search.view?.near ?? []
  const offered = near.length ? near : search.popular
  const chips = (
    <Section tight title={near.length ? words.nearTitle : words.popularTitle}>
      <WordChips id="near" words={offered} onWord={search.onSearch} />
    </Section>
  )
  return (
    <>
      {near.length ? chips : null}
      <Notice icon="search" title={words.noneTitle({ q: search.q.trim() })} text={words.noneText}>
        <Button look="solid" id="none-12345" icon="phone" onTap={() => onCall('12345')}>
          {words.call12345}
        </Button>
        <Button look="line" id="none-sites" onTap={() => onTab('sites')}>
          {toSites}
        </Button>
        <Button look="line" id="none-tips" onTap={() => onTab('tips')}>
          {toTips}
        </Button>
        <Button look="line" id="none-review" onTap={() => onTab('review')}>
          {toReview}
        </Button>
      </Notice>
      {near.length ? null : chips}
    </>
  )
}
