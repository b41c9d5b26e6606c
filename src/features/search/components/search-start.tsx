import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import * as words from '#wording/search'
import type { SearchPageState } from '../use-search'
import { WordChips } from './word-chips'

/** Before anything is asked: what this reader asked lately, and words to begin with. */
export function SearchStart({ recent, popular, onSearch, onClearRecent }: SearchPageState) {
  return (
    <>
      {recent.length ? (
        <Section title={words.recentTitle} aside={words.recentNote}>
          <WordChips id="recent" words={recent} onWord={onSearch} />
          <Section tight>
            <Button look="soft" id="recent-clear" stays="control" onTap={onClearRecent}>
              {words.recentClear}
            </Button>
          </Section>
        </Section>
      ) : null}
      <Section title={words.popularTitle} note={words.howTo}>
        <WordChips id="popular" words={popular} onWord={onSearch} />
      </Section>
    </>
  )
}
