import { useEffect, useRef } from 'react'
import { SheetFrame } from './sheet-frame'
import type { SheetProps } from './sheet-props'

/** A sheet over the page: a dialog for screen readers, closed by Escape too, and focus goes back to where it was. */
export function Sheet(props: SheetProps) {
  const { open, onClose, label } = props
  // pages underneath stay in the document, so the sheet looks for its own button and hears its own keys only
  const sheet = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!open) return undefined
    const before = document.activeElement
    sheet.current?.querySelector<HTMLElement>('#sheet-close')?.focus()
    // Taro's tab bar lies over everything of a page: styles/browser.scss takes it away meanwhile
    document.body.classList.add('is-sheet')
    return () => {
      document.body.classList.remove('is-sheet')
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])
  if (!open) return null
  const aria = {
    ref: sheet,
    role: 'dialog',
    'aria-modal': true,
    'aria-label': label,
    tabIndex: -1,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && onClose(),
  }
  return <SheetFrame {...props} aria={aria} />
}
