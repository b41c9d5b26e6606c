import { Card, Section } from '@/ui/section/section'
import { Fact, Facts } from '@/ui/facts/facts'
import { aboutTitle, aboutYear, sourceAuthors, sourceTitle, sourceUnknown } from '#wording/review'
import type { HomeView } from '../select-home'

/** What this review is, whose words it reports, and what its page does not print. */
export function AboutReview({ about }: { readonly about: HomeView['about'] }) {
  return (
    <Section title={aboutTitle} note={about.figureNote}>
      <Card>
        <Facts>
          <Fact name={aboutYear}>{about.about}</Fact>
          <Fact name={sourceTitle}>{about.source.title}</Fact>
          <Fact name={sourceAuthors}>{about.source.authors.join('、')}</Fact>
          <Fact name={sourceUnknown}>{about.source.unknown}</Fact>
        </Facts>
      </Card>
    </Section>
  )
}
