import { MARK } from '@/routes'
import { markOf } from '@/schema/content-version'
import type { ShareSubject } from './subject'

/**
 * Where the browser build keeps the small page that a pasted link of the subject shows: s/area/2022-care/. Undefined for
 * a quiz and a digest: what they ask or say stands in their link, and nobody wrote a page for every one. Addresses are for ever.
 */
export function staticPageOf(subject: ShareSubject): string | undefined {
  switch (subject.kind) {
    case 'year':
      return `s/year/${subject.year.year}/`
    case 'area':
      return `s/area/${subject.area.id}/`
    case 'figure':
      return `s/figure/${subject.figure.id}/`
    case 'site':
      return `s/site/${subject.place.id}/`
    case 'tip':
      return `s/tip/${subject.tip.id}/`
    case 'firstAid':
      return `s/first-aid/${subject.tip.id}/`
    case 'quiz':
    case 'digest':
      return undefined
  }
}

/** The same as it is passed on: with the mark of the content that it was made with. */
export function staticLinkOf(subject: ShareSubject, version: string): string | undefined {
  const at = staticPageOf(subject)
  return at && `${at}?${MARK}=${markOf(version)}`
}
