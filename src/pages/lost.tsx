import { useRouter } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { param, parseUrl } from '@/routes'
import { appName } from '#wording/common'

function LostPage() {
  const { params } = useRouter()
  const { open } = useOpen()
  const why = param(params.why)
  const url = param(params.to) ?? ''
  const to = parseUrl(url)
  const again = to && to.name !== 'lost' ? () => open(to) : undefined
  return (
    <PageFrame title={appName}>
      <LostNotice
        url={url}
        why={why === 'package' || why === 'broken' ? why : 'missing'}
        {...(again ? { onRetry: again } : {})}
      />
    </PageFrame>
  )
}

export default guarded(LostPage)
