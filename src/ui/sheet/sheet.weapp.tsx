import { PageContainer } from '@tarojs/components'
import { SheetFrame } from './sheet-frame'
import type { SheetProps } from './sheet-props'

const HIDDEN = 'position:absolute;height:0;overflow:hidden;'

/** A sheet over the page. The empty page container is the host's way to let "back" close it instead of leaving the page. */
export function Sheet(props: SheetProps) {
  if (!props.open) return null
  return (
    <>
      <PageContainer show overlay={false} duration={0} customStyle={HIDDEN} onAfterLeave={props.onClose} />
      <SheetFrame {...props} aria={{ 'aria-role': 'dialog', 'aria-label': props.label }} />
    </>
  )
}
