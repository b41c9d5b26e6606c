import { Button } from '@/ui/button/button'
import type { ShareButtonProps } from './share-button-props'

/** A browser has no group chat: `onShare` passes the link on, by the browser's own chooser or the clipboard. */
export function ShareButton({ look, onShare, children }: ShareButtonProps) {
  return (
    <Button look={look} icon="group" onTap={onShare}>
      {children}
    </Button>
  )
}
