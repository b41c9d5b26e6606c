import { Cell, Cells } from '@/ui/cell/cell'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/me'
import type { About } from '../use-me'

interface AboutContentProps {
  readonly about: About
  readonly onSources: () => void
}

/** What content this is, whom it is made for, what is kept on the phone. */
export function AboutContent({ about, onSources }: AboutContentProps) {
  return (
    <>
      <Section title={words.contentTitle}>
        <Card>
          <Facts>
            <Fact name={words.version}>{about.version}</Fact>
            <Fact name={words.published}>{about.published}</Fact>
            <Fact name={words.corrections}>
              {about.corrections ? words.correctionsCount({ n: about.corrections }) : words.correctionsNone}
            </Fact>
            <Fact name={words.publisher}>{`${about.organisation}。${about.about}`}</Fact>
            <Fact name={words.contact}>{about.contact}</Fact>
          </Facts>
        </Card>
      </Section>
      <Section tight>
        <Cells>
          <Cell id="me-sources" icon="source" title={words.sources} text={words.sourcesText} onTap={onSources} />
        </Cells>
      </Section>
      <Section title={words.privacyTitle} text={words.privacyText} />
    </>
  )
}
