import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { FigureFacts } from '@/features/review/components/figure-facts'
import { useFacts } from '@/features/review/use-review'
import { usePassOn } from '@/features/share/use-pass-on'
import { useReviewSubject } from '@/features/share/use-subjects'
import { param, route, tipRoute } from '@/routes'
import { Button } from '@/ui/button/button'
import { Cell, Cells } from '@/ui/cell/cell'
import { Dock } from '@/ui/dock/dock'
import { Card, Section } from '@/ui/section/section'
import { ShareButton } from '@/ui/share-button/share-button'
import * as words from '#wording/review'

function FigurePage() {
  const id = param(useRouter().params.id)
  const facts = useFacts(id)
  const { open } = useOpen()
  const { card, copy, copyPoints } = usePassOn(useReviewSubject({ figure: id ?? '' }))
  useShareAppMessage(() => ({ ...card }))
  useShareTimeline(() => ({ ...card }))
  if (!facts) {
    return (
      <PageFrame title={words.figureTitle}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = (
    <Dock>
      <Button look="line" icon="copy" id="figure-copy" onTap={() => copy(facts.citation, words.citationCopied)}>
        {words.copyCitation}
      </Button>
      <ShareButton look="solid" onShare={() => copyPoints()}>
        {words.shareFigure}
      </ShareButton>
    </Dock>
  )
  return (
    <PageFrame title={words.figureTitle} area={facts.areaNumber} dock={dock}>
      <Section tight>
        <Card>
          <FigureFacts
            facts={facts}
            onFigure={(other) => open(route('figure', { id: other }))}
            onTip={(tip, topic) => open(tipRoute(tip, topic))}
          />
        </Card>
      </Section>
      <Section tight>
        <Cells>
          <Cell
            icon={`area-0${facts.areaNumber}`}
            tone="area"
            title={facts.areaName}
            text={words.areasAside}
            onTap={() => open(route('area', { id: facts.areaId }))}
          />
        </Cells>
      </Section>
    </PageFrame>
  )
}

export default guarded(FigurePage)
