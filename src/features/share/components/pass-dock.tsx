import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { ShareButton } from '@/ui/share-button/share-button'
import { send } from '#wording/share'

interface PassDockProps {
  readonly copyWord: string
  readonly onCopy: () => void
  /** Where the host has no chooser of friends and groups. */
  readonly onShare: () => void
}

/** The two ways to pass a page on: as text, and as a card. */
export function PassDock({ copyWord, onCopy, onShare }: PassDockProps) {
  return (
    <Dock>
      <Button look="line" icon="copy" id="pass-copy" onTap={onCopy}>
        {copyWord}
      </Button>
      <ShareButton look="solid" onShare={onShare}>
        {send}
      </ShareButton>
    </Dock>
  )
}
