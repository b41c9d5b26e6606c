import { Choice } from '@/ui/choice/choice'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/mine'
import type { Choices } from '../use-me'

const TEXTS = ['standard', 'large', 'elder'] as const
const THEMES = ['system', 'light', 'dark'] as const

/** Size of the text and light or dark. */
export function ReadingChoices({ text, theme, follows, onText, onTheme }: Choices) {
  return (
    <Section tight note={follows ? words.textFollows + words.textNote : words.textNote}>
      <Card>
        <Choice
          name={words.textTitle}
          options={TEXTS.map((id) => ({ id, word: words.text[id] }))}
          chosen={text}
          onChoose={(id) => onText(TEXTS.find((one) => one === id) ?? text)}
        />
        <Choice
          name={words.themeTitle}
          options={THEMES.map((id) => ({ id, word: words.theme[id] }))}
          chosen={theme}
          onChoose={(id) => onTheme(THEMES.find((one) => one === id) ?? theme)}
        />
      </Card>
    </Section>
  )
}
