import { PageContainer } from '@tarojs/components'
import { SheetFrame } from './sheet-frame'
import type { SheetProps } from './sheet-props'

const HIDDEN = 'position:absolute;height:0;overflow:hidden;'

/**
 * A sheet over the page. The empty page container is the host's way to let "back" close it instead of leaving the page;
 * it is always there, since the host looks at how `show` changes.
 */
export function Sheet(props: SheetProps) {
  return (
    <>
      <PageContainer show={props.open} overlay={false} duration={0} customStyle={HIDDEN} onAfterLeave={props.onClose} />
      {props.open ? <SheetFrame {...props} aria={{ 'aria-role': 'dialog', 'aria-label': props.label }} /> : null}
    </>
  )
}
