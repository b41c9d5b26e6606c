import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { start } from '#wording/aid'
import type { Aid } from '../use-aid'
import { Metronome } from './metronome'

/** The way into the steps. A tip of pressing that has none has its beat here. */
export function AidStart({ aid }: { readonly aid: Aid }) {
  const { steps, beat, go } = aid
  if (!steps.length)
    return beat ? (
      <Section tight>
        <Metronome aid={aid} />
      </Section>
    ) : null
  return (
    <WithWayOn>
      <Section tight>
        <Button look="solid" id="aid-start" onTap={() => go(1)}>
          {start({ n: steps.length })}
        </Button>
      </Section>
    </WithWayOn>
  )
}
