import type { ComponentType } from 'react'
import { Guard } from '@/ui/guard/guard'
import { LostNotice } from './lost-notice'
import { useNewest } from '../use-newest'
import { PageFrame } from './page-frame'
import { appName } from '#wording/common'

/** Wraps a page: whatever breaks while it is drawn, the reader sees a page with a way on and never a blank one. */
export function guarded(Page: ComponentType): ComponentType {
  return function GuardedPage() {
    if (!useNewest()) return null
    return (
      <Guard
        instead={(retry) => (
          <PageFrame title={appName}>
            <LostNotice why="broken" onRetry={retry} />
          </PageFrame>
        )}
      >
        <Page />
      </Guard>
    )
  }
}
