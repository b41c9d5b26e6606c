import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { AreaBand } from '@/features/review/components/area-band'
import { AreaNext } from '@/features/review/components/area-next'
import { AreaParts } from '@/features/review/components/area-parts'
import { FigureSheet } from '@/features/review/components/figure-sheet'
import { useFigureSheet } from '@/features/review/use-figure-sheet'
import { useArea } from '@/features/review/use-review'
import { usePassOn } from '@/features/share/use-pass-on'
import { useReviewSubject } from '@/features/share/use-subjects'
import { param, route, tipRoute } from '@/routes'
import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { ShareButton } from '@/ui/share-button/share-button'
import * as words from '#wording/review'

function AreaPage() {
  const id = param(useRouter().params.id)
  const area = useArea(id)
  const sheet = useFigureSheet()
  const { open, openTab, call } = useOpen()
  const { card, copy, copyPoints } = usePassOn(useReviewSubject({ area: id ?? '' }))
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  if (!area) {
    return (
      <PageFrame title={words.areasBack}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = (
    <Dock>
      <Button look="line" icon="copy" id="area-copy" onTap={() => copyPoints(words.pointsCopied)}>
        {words.copyPoints}
      </Button>
      <ShareButton look="solid" onShare={() => copyPoints()}>
        {words.shareButton}
      </ShareButton>
    </Dock>
  )
  return (
    <PageFrame title={words.areasBack} tone="area" area={area.number} dock={dock}>
      <AreaBand area={area} />
      <AreaParts parts={area.parts} onFigure={sheet.show} />
      <AreaNext
        area={area}
        onNext={(next) => {
          if (next.to === 'hotline') call(next.id)
          else if (next.to === 'sites') openTab('sites')
          else open(route('firstAid', { id: next.id }))
        }}
        onArea={(other) => open(route('area', { id: other }))}
      />
      <FigureSheet
        facts={sheet.facts}
        onFigure={sheet.show}
        onTip={(tip, topic) => open(tipRoute(tip, topic))}
        onCopy={(citation) => copy(citation, words.citationCopied)}
        onPage={(figure) => open(route('figure', { id: figure }))}
        onClose={sheet.close}
      />
    </PageFrame>
  )
}

export default guarded(AreaPage)
