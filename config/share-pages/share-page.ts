import { makeCard, type Edition } from '../../src/features/share/make-card'
import { makeCitation } from '../../src/features/share/make-citation'
import { makeDigest } from '../../src/features/share/make-digest'
import { staticPageOf } from '../../src/features/share/static-page'
import type { ShareSubject } from '../../src/features/share/subject'

/** What the static page of a subject says, before it is HTML. Addresses are within the site, without a slash in front. */
export interface SharePage {
  /** Where it stands, with a slash at the end: s/area/2022-care/. */
  readonly at: string
  readonly title: string
  /** One line: the fact and its source. */
  readonly description: string
  readonly lines: readonly string[]
  readonly image: string
  /** The app's page of the subject, with the mark of the content that the static page was made from. */
  readonly opens: string
}

/** The picture of a subject in the browser build, beside index.html: cards/area-2022-care.png. */
export function imageOf(subject: ShareSubject): string | undefined {
  const [, kind, id] = staticPageOf(subject)?.split('/') ?? []
  return kind && id && `cards/${kind}-${id}.png`
}

/** One subject, one page; a digest has none. */
export function sharePage(subject: ShareSubject, edition: Edition): SharePage | undefined {
  const [at, image] = [staticPageOf(subject), imageOf(subject)]
  if (!at || !image) return undefined
  const card = makeCard(subject, edition)
  return {
    at,
    title: card.title,
    description: makeCitation(subject),
    lines: makeDigest(subject, edition.version).split('\n'),
    image,
    opens: card.path.slice(1),
  }
}
