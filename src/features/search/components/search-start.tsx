import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import * as words from '#wording/search'
import type { SearchPageState } from '../use-search'
import { WordChips } from './word-chips'

/** Before anything is asked: what this reader asked lately, and words to begin with. */
export function SearchStart({ recent, popular, onWord, onClearRecent }: SearchPageState) {
  return (
    <>
      {recent.length ? (
        <Section title={words.recentTitle} aside={words.recentNote}>
          <WordChips id="recent" words={recent} onWord={onWord} />
          <Section tight>
            <Button look="soft" id="recent-clear" stays="control" onTap={onClearRecent}>
              {words.recentClear}
            </Button>
          </Section>
        </Section>
      ) : null}
      <Section title={words.popularTitle}>
        <WordChips id="popular" words={popular} onWord={onWord} />
      </Section>
    </>
  )
}
