import { Cell, Cells } from '@/ui/cell/cell'
import { Section } from '@/ui/section/section'
import { savedTitle } from '#wording/sites'

interface SavedPlacesProps {
  readonly saved: readonly { readonly url: string; readonly title: string }[]
  readonly onOpen: (url: string) => void
}

/** What the reader kept, above everything that was not. */
export function SavedPlaces({ saved, onOpen }: SavedPlacesProps) {
  if (!saved.length) return null
  return (
    <Section title={savedTitle}>
      <Cells>
        {saved.map(({ url, title }, i) => (
          <Cell key={url} id={`saved-${i}`} icon="check" title={title} onTap={() => onOpen(url)} />
        ))}
      </Cells>
    </Section>
  )
}
