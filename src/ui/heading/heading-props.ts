import type { ReactNode } from 'react'

export interface HeadingProps {
  readonly level: 1 | 2 | 3
  readonly children: ReactNode
}
