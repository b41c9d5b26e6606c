import quiz from '#packs/quiz.json'
import { useRouter, useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { guarded } from '@/features/reading/components/guarded'
import { LostNotice } from '@/features/reading/components/lost-notice'
import { PageFrame } from '@/features/reading/components/page-frame'
import { useOpen } from '@/features/reading/use-open'
import { useVisit } from '@/features/reading/use-save'
import { PassDock } from '@/features/share/components/pass-dock'
import { PassRows } from '@/features/share/components/pass-rows'
import { usePassOn } from '@/features/share/use-pass-on'
import { useSubject } from '@/features/share/use-subject'
import { QuizQuestion } from '@/features/tips/components/quiz-question'
import { QuizResult } from '@/features/tips/components/quiz-result'
import { useQuiz } from '@/features/tips/use-quiz'
import { param, route, tipRoute } from '@/routes'
import { addQuiz } from '@/store/parts/quiz'
import { Section } from '@/ui/section/section'
import * as words from '#wording/quiz'
import { cardQuiz, copyText, textCopied } from '#wording/share'
import { reminderText } from '#wording/tips'

addQuiz(quiz)

function QuizPage() {
  const { view, to, pick, next, stop, again } = useQuiz(param(useRouter().params.seed))
  useVisit(to, view && cardQuiz)
  const { open } = useOpen()
  const pass = usePassOn(useSubject(to))
  useShareAppMessage(() => pass.message())
  useShareTimeline(() => pass.moments())
  if (!view) {
    return (
      <PageFrame title={cardQuiz}>
        <LostNotice why="id" />
      </PageFrame>
    )
  }
  const openTip = (id: string, topic: string) => open(tipRoute(id, topic))
  // once a question is answered, going on is the one thing to do
  const dock =
    view.step === 'asked' && (view.told || view.n > 1) ? null : (
      <PassDock copyWord={copyText} onCopy={() => pass.copyPoints(textCopied)} onShare={pass.passOn} />
    )
  return (
    <PageFrame title={cardQuiz} dock={dock} draws={pass.draws}>
      {view.step === 'asked' ? (
        <QuizQuestion view={view} onPick={pick} onNext={next} onStop={stop} onTip={openTip} />
      ) : (
        <>
          <QuizResult view={view} onTip={openTip} onAgain={again} />
          <PassRows onPoster={() => open(route('poster', { kind: 'quiz', ...to.params }))} />
        </>
      )}
      <Section tight note={words.rules + reminderText} />
    </PageFrame>
  )
}

export default guarded(QuizPage)
