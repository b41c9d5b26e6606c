import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { FigureFilters } from '@/features/review/components/figure-filters'
import { FigureGroups } from '@/features/review/components/figure-groups'
import { FigureSheet } from '@/features/review/components/figure-sheet'
import { useFigureSheet } from '@/features/review/use-figure-sheet'
import { useFigures } from '@/features/review/use-review'
import { usePassOn } from '@/features/share/use-pass-on'
import { param, route, tipRoute, urlOf } from '@/routes'
import { Button } from '@/ui/button/button'
import { Dock } from '@/ui/dock/dock'
import { Section } from '@/ui/section/section'
import { ShareButton } from '@/ui/share-button/share-button'
import * as words from '#wording/review'

function FiguresPage() {
  const { params } = useRouter()
  const { view, filter, setFilter } = useFigures({
    area: param(params.area),
    counts: param(params.counts),
    span: param(params.span),
  })
  const sheet = useFigureSheet()
  const { open } = useOpen()
  const { copy } = usePassOn(undefined)
  const path = urlOf(route('figures', filter))
  const title = words.figuresShare({ year: view.year })
  useShareAppMessage(() => ({ title, path }))
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '' }))
  const list = view.sentences.join('\n')
  const dock = view.found ? (
    <Dock>
      <Button look="line" icon="copy" id="figures-copy" onTap={() => copy(list, words.listCopied({ n: view.found }))}>
        {words.copyList({ n: view.found })}
      </Button>
      <ShareButton look="solid" onShare={() => copy(list)}>
        {words.shareButton}
      </ShareButton>
    </Dock>
  ) : null
  return (
    <PageFrame title={words.figuresTitle} dock={dock}>
      <Section tight text={words.figuresIntro({ year: view.year, total: view.total })} />
      <FigureFilters options={view.options} filter={filter} onChange={setFilter} />
      <FigureGroups key={path} view={view} onFigure={sheet.show} onClear={setFilter} />
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

export default guarded(FiguresPage)
