import { Cell, Cells } from '@/ui/cell/cell'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/privacy'

/** What WeChat asks about, in the order of the guide. */
const CALLS = ['setClipboardData', 'saveImageToPhotosAlbum', 'getFuzzyLocation'] as const

interface PrivacyTextProps {
  /** Under which names things are kept. */
  readonly keys: readonly (keyof typeof words.kept)[]
  readonly onForget: () => void
}

/** What is kept on the phone and how long, what never is, and what of the phone is used when. */
export function PrivacyText({ keys, onForget }: PrivacyTextProps) {
  return (
    <>
      <Section tight text={words.intro} />
      <Section title={words.keptTitle} note={words.howLong}>
        <Card>
          <Facts>
            {keys.map((key) => (
              <Fact key={key} name={words.keptName[key]}>
                {words.keptAs({ what: words.kept[key], key })}
              </Fact>
            ))}
            <Fact name={words.drawn}>{words.drawnText}</Fact>
          </Facts>
        </Card>
      </Section>
      <Section tight>
        <Cells>
          <Cell id="privacy-forget" icon="close" title={words.toForget} text={words.toForgetText} onTap={onForget} />
        </Cells>
      </Section>
      <Section title={words.neverTitle} text={words.never} />
      {process.env.CONTENT_URL ? <Section title={words.askTitle} text={words.ask} /> : null}
      <Section title={words.callsTitle} text={words.callsText}>
        <Card>
          <Facts>
            {CALLS.map((call) => (
              <Fact key={call} name={words.calls[call]}>
                {words.purposes[call]}
              </Fact>
            ))}
          </Facts>
        </Card>
      </Section>
    </>
  )
}
