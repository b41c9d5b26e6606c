import * as words from '#wording/poster'
import { cardQuiz, quizHead, quizNote } from '#wording/share'
import { colours } from '../draw/palette'
import { answersOf, optionsOf } from '../say-quiz'
import type { ShareSubject } from '../subject'
import type { PosterSpec } from './poster-spec'

/** The ten questions for a wall, the answers small at the foot, where nobody reads them first. */
export function quizPoster(subject: Extract<ShareSubject, { kind: 'quiz' }>, version: string): PosterSpec {
  const { seed, questions } = subject
  return {
    ground: colours.brand,
    kicker: cardQuiz,
    title: quizHead({ seed }),
    caption: words.quizCaption,
    body: questions.map((question, i) => ({
      part: 'point',
      number: i + 1,
      name: question.question,
      text: optionsOf(question),
    })),
    notes: [answersOf(questions)],
    footer: [quizNote({ version })],
  }
}
