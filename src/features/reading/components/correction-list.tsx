import type { Correction } from '@/schema/pack'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/corrections'

/** What was put right after it had been published, the newest first; or that nothing was. */
export function CorrectionList({ corrections }: { readonly corrections: readonly Correction[] }) {
  const newest = [...corrections].sort((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <>
      <Section tight text={words.intro} />
      {newest.map(({ date, what, was, now, why }) => (
        <Section key={date + what} title={what} aside={date}>
          <Card>
            <Facts>
              <Fact name={words.was}>{was}</Fact>
              <Fact name={words.now}>{now}</Fact>
              <Fact name={words.why}>{why}</Fact>
            </Facts>
          </Card>
        </Section>
      ))}
      {newest.length ? null : (
        <Section tight>
          <Card>{words.none}</Card>
        </Section>
      )}
      <Section tight note={words.tell} />
    </>
  )
}
