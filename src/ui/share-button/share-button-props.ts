import type { ReactNode } from 'react'
import type { ButtonLook } from '@/ui/button/button'

export interface ShareButtonProps {
  readonly look: ButtonLook
  /** What to do where the host has no chooser of its own. */
  readonly onShare: () => void
  readonly children: ReactNode
}
