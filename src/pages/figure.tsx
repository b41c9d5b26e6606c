import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveRow } from '@/features/reading/components/save-row'
import { useOpen } from '@/features/reading/use-open'
import { useKept } from '@/features/reading/use-save'
import { FigureFacts } from '@/features/review/components/figure-facts'
import { useFacts } from '@/features/review/use-review'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { param, route, tipRoute } from '@/routes'
import { Cell, Cells } from '@/ui/cell/cell'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/review'

function FigurePage() {
  const id = param(useRouter().params.id)
  const facts = useFacts(id)
  const { open } = useOpen()
  const to = route('figure', { id: id ?? '' })
  const kept = useKept(to, facts?.figure.label)
  const pass = usePassOn(useSubject(to))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  if (!facts) {
    return (
      <PageFrame title={words.figureTitle}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const dock = (
    <PassDock
      copyWord={words.copyCitation}
      onCopy={() => pass.copy(pass.citation, words.citationCopied)}
      onShare={pass.passOn}
    />
  )
  return (
    <PageFrame title={words.figureTitle} area={facts.areaNumber} dock={dock} draws={pass.draws}>
      <Section tight>
        <Card>
          <FigureFacts
            facts={facts}
            citation={pass.citation}
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
      <SaveRow save={kept} />
      <PassRows onPoster={() => open(route('poster', { kind: 'figure', id: facts.figure.id }))} />
    </PageFrame>
  )
}

export default guarded(FigurePage)
