import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveButton } from '@/features/reading/components/save-row'
import { useOpen } from '@/features/reading/use-open'
import { useRest } from '@/features/reading/use-rest'
import { useKept, useVisit } from '@/features/reading/use-save'
import { AreaBand } from '@/features/review/components/area-band'
import { AreaNext } from '@/features/review/components/area-next'
import { AreaParts } from '@/features/review/components/area-parts'
import { FigureSheet } from '@/features/review/components/figure-sheet'
import { useFigureSheet } from '@/features/review/use-figure-sheet'
import { useArea } from '@/features/review/use-review'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { useCitation, usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { param, route, tipRoute } from '@/routes'
import * as words from '#wording/review'

/** The first screen ends within the second part of an area, on all phones. */
const FIRST = 2

function AreaPage() {
  const id = param(useRouter().params.id)
  const area = useArea(id)
  const rest = useRest()
  const sheet = useFigureSheet()
  const { open, openTab, call } = useOpen()
  const to = route('area', { id: id ?? '' })
  useVisit(to, area?.name)
  const figure = sheet.facts?.figure
  const kept = useKept(route('figure', { id: figure?.id ?? '' }), figure?.label)
  const pass = usePassOn(useSubject(to))
  const citation = useCitation(sheet.facts?.figure.id)
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  if (!area)
    return (
      <PageFrame title={words.areasBack}>
        <LostNotice why="id" />
      </PageFrame>
    )
  // the sheet beside the dock and not after the parts: what is put in front of a node, Taro sends with all before it
  const dock = (
    <>
      <PassDock copyWord={words.copyPoints} onCopy={() => pass.copyPoints(words.pointsCopied)} onShare={pass.passOn} />
      <FigureSheet
        facts={sheet.facts}
        onFigure={sheet.show}
        onTip={(tip, topic) => open(tipRoute(tip, topic))}
        citation={citation}
        save={<SaveButton save={kept} />}
        onCopy={() => pass.copy(citation, words.citationCopied)}
        onPage={(figure) => open(route('figure', { id: figure }))}
        onClose={sheet.close}
      />
    </>
  )
  return (
    <PageFrame title={words.areasBack} tone="area" area={area.number} dock={dock}>
      <AreaBand
        area={area}
        onStory={() => open(route('story', { area: area.id }))}
        onScript={() => open(route('script', { area: area.id }))}
      />
      <AreaParts parts={rest ? area.parts : area.parts.slice(0, FIRST)} onFigure={sheet.show} />
      {rest ? (
        <>
          <AreaNext
            area={area}
            onNext={(next) => {
              if (next.to === 'hotline') call(next.id)
              else if (next.to === 'sites') openTab('sites')
              else open(route('firstAid', { id: next.id }))
            }}
            onArea={(other) => open(route('area', { id: other }))}
          />
          <PassRows
            onDigest={() => open(route('digest', { areas: area.id }))}
            onPoster={() => open(route('poster', { kind: 'area', id: area.id }))}
          />
        </>
      ) : null}
    </PageFrame>
  )
}

export default guarded(AreaPage)
