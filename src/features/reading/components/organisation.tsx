import type { PackInfo } from '@/schema/pack'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/organisation'

/** Whose app this is, what for, and whom to turn to. */
export function Organisation({ info }: { readonly info: PackInfo }) {
  const { name, about, contact } = info.organisation
  return (
    <>
      <Section tight>
        <Card>
          <Facts>
            <Fact name={words.publisher}>{name}</Fact>
            <Fact name={words.purpose}>{about}</Fact>
            <Fact name={words.contact}>{contact}</Fact>
            <Fact name={words.version}>{info.contentVersion}</Fact>
            <Fact name={words.published}>{info.published}</Fact>
          </Facts>
        </Card>
      </Section>
      <Section title={words.noteTitle} text={words.note} />
    </>
  )
}
