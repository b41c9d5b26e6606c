import type { ReactNode } from 'react'

/** What a part that can be tapped is to someone who listens: what it does, and how it stands. */
export interface TappableProps {
  readonly onTap: () => void
  /** What it does happens on this page: it works on a single page too, where everything else is only words. */
  readonly stays?: boolean | undefined
  /** Its name, where the words inside do not say it in one breath. */
  readonly label?: string
  readonly role?: 'button' | 'link' | 'radio' | 'checkbox'
  readonly checked?: boolean
  readonly expanded?: boolean
  readonly className?: string | undefined
  readonly id?: string
  readonly children?: ReactNode
}
