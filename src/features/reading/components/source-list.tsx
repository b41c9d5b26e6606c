import { View } from '@tarojs/components'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/about'
import { sourceAuthors, sourceUnknown } from '#wording/review'
import type { SourceGroup, Sources } from '../use-sources'

function Groups({ groups }: { readonly groups: readonly SourceGroup[] }) {
  return (
    <Card>
      <Facts>
        {groups.map(({ name, lines }) => (
          <Fact key={name} name={name}>
            {lines.map((text) => (
              <View key={text}>{text}</View>
            ))}
          </Fact>
        ))}
      </Facts>
    </Card>
  )
}

/** Where everything comes from, and what is not known about it. */
export function SourceList({ sources }: { readonly sources: Sources }) {
  return (
    <>
      <Section
        tight
        title={words.reviewTitle}
        text={sources.reviews.length > 1 ? words.reviewTextYears : words.reviewText}
      >
        {sources.reviews.map(({ name, title, authors, unknown }) => (
          <Card key={name}>
            <Facts>
              <Fact name={name}>{title}</Fact>
              <Fact name={sourceAuthors}>{authors}</Fact>
              <Fact name={sourceUnknown}>{unknown}</Fact>
            </Facts>
          </Card>
        ))}
      </Section>
      <Section title={words.termsTitle} text={words.termsText} />
      <Section title={words.sitesTitle} text={words.sitesText} />
      <Section title={words.kindsTitle}>
        <Groups groups={sources.kinds} />
      </Section>
      <Section title={words.hotlinesTitle}>
        <Groups groups={sources.hotlines} />
      </Section>
      <Section title={words.tipsTitle} text={words.tipsText} />
      <Section title={words.regionsTitle} text={sources.regions} />
      <Section title={words.seatsTitle} text={sources.seats} />
    </>
  )
}
