import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveButton } from '@/features/reading/components/save-row'
import { useOpen } from '@/features/reading/use-open'
import { useKept } from '@/features/reading/use-save'
import { FigureFilters } from '@/features/review/components/figure-filters'
import { FigureGroups } from '@/features/review/components/figure-groups'
import { FigureSheet } from '@/features/review/components/figure-sheet'
import { YearChoice } from '@/features/review/components/year-choice'
import { useFigureSheet } from '@/features/review/use-figure-sheet'
import { useFigures } from '@/features/review/use-review'
import { PassDock } from '@/features/share/components/pass-dock'
import { useCitation, usePassOn } from '@/features/share/use-pass-on'
import { param, route, tipRoute, urlOf } from '@/routes'
import { Section } from '@/ui/section/section'
import * as listWords from '#wording/figures'
import * as words from '#wording/review'

function FiguresPage() {
  const { params } = useRouter()
  const { view, filter, to, setFilter } = useFigures({
    year: param(params.year),
    area: param(params.area),
    counts: param(params.counts),
    span: param(params.span),
  })
  const sheet = useFigureSheet()
  const { open } = useOpen()
  const pass = usePassOn(undefined, { title: listWords.figuresShare({ year: view.year }), to, picture: `${view.year}` })
  const citation = useCitation(sheet.facts?.figure.id)
  const figure = sheet.facts?.figure
  const kept = useKept(route('figure', { id: figure?.id ?? '' }), figure?.label)
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  const list = view.sentences.join('\n')
  const dock = view.found ? (
    <PassDock
      copyWord={listWords.copyList({ n: view.found })}
      onCopy={() => pass.copy(list, listWords.listCopied({ n: view.found }))}
      onShare={pass.passOn}
    />
  ) : null
  return (
    <PageFrame title={listWords.figuresTitle} dock={dock}>
      <Section tight text={listWords.figuresIntro({ year: view.year, total: view.total })} />
      <YearChoice
        years={view.years}
        chosen={view.year}
        onChoose={(year) => setFilter({ ...filter, year: `${year}` })}
      />
      <FigureFilters options={view.options} filter={filter} onChange={setFilter} />
      <FigureGroups key={urlOf(to)} view={view} onFigure={sheet.show} onClear={setFilter} />
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
    </PageFrame>
  )
}

export default guarded(FiguresPage)
