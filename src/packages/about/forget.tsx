import { ForgetAll } from '@/features/reading/components/forget-all'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useForget } from '@/features/reading/use-forget'
import { title } from '#wording/forget'

function ForgetPage() {
  const forget = useForget()
  return (
    <PageFrame title={title}>
      <ForgetAll forget={forget} />
    </PageFrame>
  )
}

export default guarded(ForgetPage)
