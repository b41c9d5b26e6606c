import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { SaveButton } from '@/features/reading/components/save-row'
import { useOpen } from '@/features/reading/use-open'
import { useKept } from '@/features/reading/use-save'
import { FigureSheet } from '@/features/review/components/figure-sheet'
import { StoryEnd } from '@/features/review/components/story-end'
import { StoryScreen, StoryStage } from '@/features/review/components/story-screen'
import { StoryWays } from '@/features/review/components/story-ways'
import { useFigureSheet } from '@/features/review/use-figure-sheet'
import { useStory } from '@/features/review/use-story'
import { useCitation, usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { param, route, tipRoute } from '@/routes'
import { citationCopied } from '#wording/review'
import { place, title } from '#wording/story'

function StoryPage() {
  const { params } = useRouter()
  const story = useStory({ area: param(params.area), at: param(params.at), year: param(params.year) })
  const sheet = useFigureSheet()
  const { open } = useOpen()
  const shown = story?.screen?.areaId ?? story?.view.area?.id
  const subject = useSubject(
    shown ? route('area', { id: shown }) : route('review', { year: `${story?.view.year ?? ''}` }),
  )
  const pass = usePassOn(subject, story && { to: story.to })
  const figure = sheet.facts?.figure
  const citation = useCitation(figure?.id)
  const kept = useKept(route('figure', { id: figure?.id ?? '' }), figure?.label)
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  if (!story) {
    return (
      <PageFrame title={title}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const { screen, view } = story
  const openArea = (id: string) => open(route('area', { id }))
  return (
    <PageFrame
      title={view.inYear(
        screen ? place({ name: screen.areaName, n: screen.n, total: screen.total }) : (view.area?.name ?? title),
      )}
      tone="deep"
      area={screen?.areaNumber ?? view.area?.number ?? view.areas.length}
      dock={<StoryWays story={story} onFigure={sheet.show} onArea={openArea} />}
    >
      <StoryStage story={story}>
        {screen ? (
          <StoryScreen screen={screen} />
        ) : (
          <StoryEnd
            story={story}
            onArea={openArea}
            onScript={(id) => open(route('script', { area: id }))}
            onFigures={() => open(route('figures', { year: `${view.year}` }))}
            onShare={pass.passOn}
          />
        )}
      </StoryStage>
      <FigureSheet
        facts={sheet.facts}
        onFigure={sheet.show}
        onTip={(tip, topic) => open(tipRoute(tip, topic))}
        citation={citation}
        save={<SaveButton save={kept} />}
        onCopy={() => pass.copy(citation, citationCopied)}
        onPage={(id) => open(route('figure', { id }))}
        onClose={sheet.close}
      />
    </PageFrame>
  )
}

export default guarded(StoryPage)
