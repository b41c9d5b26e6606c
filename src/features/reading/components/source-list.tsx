import { View } from '@tarojs/components'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/about'
import { sourceAuthors, sourceTitle, sourceUnknown } from '#wording/review'
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
      <Section tight title={words.reviewTitle} text={words.reviewText}>
        <Card>
          <Facts>
            <Fact name={sourceTitle}>{sources.review}</Fact>
            <Fact name={sourceAuthors}>{sources.authors}</Fact>
            <Fact name={sourceUnknown}>{sources.unknown}</Fact>
          </Facts>
        </Card>
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
