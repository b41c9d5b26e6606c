import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Fact, Facts } from '@/ui/facts/facts'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/update'
import type { ContentUpdate as Update } from '../use-content-update'

/** Where the content in use is from, and looking for newer: how far it is, what came of it, or why nothing did. */
export function ContentUpdate({ update }: { readonly update: Update }) {
  const { from, day, result, button, busy, look } = update
  return (
    <>
      <Section title={words.title} note={words.note}>
        <Card>
          <Facts>
            <Fact name={words.fromName}>{from}</Fact>
            {day ? <Fact name={words.lastName}>{day}</Fact> : null}
          </Facts>
          <View id="update-said" aria-live="polite">
            {result}
          </View>
        </Card>
      </Section>
      {busy ? null : (
        <Section tight>
          <Button look="line" id="update-look" stays="control" onTap={look}>
            {button}
          </Button>
        </Section>
      )}
    </>
  )
}
