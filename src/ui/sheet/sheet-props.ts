import type { ReactNode } from 'react'

export interface SheetProps {
  readonly open: boolean
  /** What it is, for someone who listens. */
  readonly label: string
  readonly onClose: () => void
  /** Stays in reach while the body scrolls. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}
