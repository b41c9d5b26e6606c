import type { ReactNode } from 'react'

export interface ContactButtonProps {
  readonly children: ReactNode
}
