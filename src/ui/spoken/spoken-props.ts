import type { ReactNode } from 'react'

export interface SpokenProps {
  readonly says: string
  readonly className?: string | undefined
  readonly children: ReactNode
}
