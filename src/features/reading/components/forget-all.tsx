import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Card, Section } from '@/ui/section/section'
import { Sheet } from '@/ui/sheet/sheet'
import * as words from '#wording/forget'
import type { Forget } from '../use-forget'

/** Everything that would be deleted, the question, and what was deleted. */
export function ForgetAll({ forget }: { readonly forget: Forget }) {
  const { things, step } = forget
  const done = step === 'done'
  const list = things.map((thing) => <View key={thing}>{thing}</View>)
  return (
    <>
      <View id="forget-said" aria-live="polite">
        {done || step === 'failed' ? (
          <Section tight title={done ? words.doneTitle : words.failedTitle} text={done ? undefined : words.failedText}>
            <Card>{list}</Card>
          </Section>
        ) : things.length ? (
          <Section tight text={words.intro}>
            <Card>{list}</Card>
          </Section>
        ) : (
          <Section tight text={words.nothing} />
        )}
      </View>
      {things.length && (step === 'before' || step === 'asked') ? (
        <Section tight>
          <Button look="line" icon="close" id="forget-ask" onTap={forget.ask}>
            {words.ask}
          </Button>
        </Section>
      ) : null}
      <Sheet
        open={step === 'asked'}
        label={words.sureTitle}
        onClose={forget.cancel}
        actions={
          <>
            <Button look="line" id="forget-keep" onTap={forget.cancel}>
              {words.keep}
            </Button>
            <Button look="solid" id="forget-sure" onTap={forget.forget}>
              {words.sure}
            </Button>
          </>
        }
      >
        <Section title={words.sureTitle} text={words.sureText} />
      </Sheet>
    </>
  )
}
