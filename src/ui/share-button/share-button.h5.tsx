import { Button } from '@/ui/button/button'
import type { ShareButtonProps } from './share-button-props'

/** A browser has no group chat: what would be sent is handed to `onShare`, which copies it. */
export function ShareButton({ look, onShare, children }: ShareButtonProps) {
  return (
    <Button look={look} icon="group" onTap={onShare}>
      {children}
    </Button>
  )
}
