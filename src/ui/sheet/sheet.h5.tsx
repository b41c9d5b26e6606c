import { useEffect } from 'react'
import { SheetFrame } from './sheet-frame'
import type { SheetProps } from './sheet-props'

/** A sheet over the page: a dialog for screen readers, closed by Escape too, and focus goes back to where it was. */
export function Sheet(props: SheetProps) {
  const { open, onClose, label } = props
  useEffect(() => {
    if (!open) return undefined
    const before = document.activeElement
    document.getElementById('sheet-close')?.focus()
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', onKey)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open, onClose])
  if (!open) return null
  return <SheetFrame {...props} aria={{ role: 'dialog', 'aria-modal': true, 'aria-label': label }} />
}
