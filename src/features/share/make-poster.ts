import type { Edition } from './make-card'
import { areaPoster, digestPoster, figurePoster, yearPoster } from './poster/poster-review'
import { quizPoster } from './poster/poster-quiz'
import { sitePoster } from './poster/poster-site'
import type { PosterSpec } from './poster/poster-spec'
import { tipPoster } from './poster/poster-tip'
import type { ShareSubject } from './subject'

/** The subject as a tall picture, before anything is measured: it says all that the subject's text for a chat says. */
export function makePoster(subject: ShareSubject, { version }: Edition): PosterSpec {
  switch (subject.kind) {
    case 'year':
      return yearPoster(subject, version)
    case 'area':
      return areaPoster(subject, version)
    case 'figure':
      return figurePoster(subject, version)
    case 'site':
      return sitePoster(subject, version)
    case 'tip':
    case 'firstAid':
      return tipPoster(subject, version)
    case 'quiz':
      return quizPoster(subject, version)
    case 'digest':
      return digestPoster(subject, version)
  }
}
