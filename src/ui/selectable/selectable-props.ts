import type { ReactNode } from 'react'

export interface SelectableProps {
  readonly className?: string | undefined
  readonly children: ReactNode
}
