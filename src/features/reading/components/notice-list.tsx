import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/about'

/** Programs of one licence that ship with the app, each with who holds the copyright, and what must be said of it. */
export interface Notices {
  readonly licence: string
  readonly programs: readonly { readonly names: string; readonly copyright: string }[]
  readonly text: string
}

/** What licences ask to be passed on with every copy; WeChat takes no files beside the app, so it stands on a page. */
export function NoticeList({ notices }: { readonly notices: readonly Notices[] }) {
  return (
    <Section title={words.codeTitle} text={words.codeText}>
      {notices.map(({ licence, programs, text }) => (
        <Card key={licence}>
          <Facts>
            {programs.map(({ names, copyright }) => (
              <Fact key={copyright} name={names}>
                {copyright}
              </Fact>
            ))}
            <Fact name={licence}>{text}</Fact>
          </Facts>
        </Card>
      ))}
    </Section>
  )
}
