import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { save as saveWord, savedOn } from '#wording/keep'
import type { Save } from '../use-save'

/** Puts a page among the saved, or takes it out again. */
export function SaveButton({ save }: { readonly save: Save }) {
  return (
    <Button look="line" icon={save.saved ? 'check' : 'plus'} id="save" onTap={save.toggle}>
      {save.saved ? savedOn : saveWord}
    </Button>
  )
}

/** The button on a page of its own. */
export function SaveRow({ save }: { readonly save: Save }) {
  return (
    <WithWayOn>
      <Section tight>
        <SaveButton save={save} />
      </Section>
    </WithWayOn>
  )
}
