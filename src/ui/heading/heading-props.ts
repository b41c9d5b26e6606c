import type { ReactNode } from 'react'

export interface HeadingProps {
  readonly level: 1 | 2 | 3
  /** In place of the usual type, where a heading stands among other things. */
  readonly className?: string | undefined
  readonly children: ReactNode
}
