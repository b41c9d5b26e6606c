import { copyText } from '@/platform/clipboard'
import { shareLink } from '@/platform/share'
import { toast } from '@/platform/toast'
import { route, type Route } from '@/routes'
import { copied, copyDenied, copyFailed } from '#wording/common'
import { copied as pasteInChat, linkCopied, linkFailed } from '#wording/share'
import { makeCard, pageCard } from './make-card'
import { makeCitation } from './make-citation'
import { makeDigest } from './make-digest'
import { staticLinkOf } from './static-page'
import type { ShareSubject } from './subject'
import { useCardPicture } from './use-card-picture'
import { useEdition, useSubject } from './use-subject'

/** What the share hook to friends and groups answers. With a promise, WeChat waits three seconds for a better picture. */
export interface Message {
  readonly title: string
  readonly path: string
  readonly imageUrl: string
  readonly promise?: Promise<{ readonly title: string; readonly path: string; readonly imageUrl: string }>
}

/** What the share hook to Moments answers: it takes the query alone, and no promise. */
export interface Moments {
  readonly title: string
  readonly query: string
  readonly imageUrl: string
}

/** What a page needs to pass its subject on. */
export interface PassOn {
  /** For the host's share hooks: the year's where the page shows nothing that could be passed on. */
  readonly message: () => Message
  readonly moments: () => Moments
  /** Whether the page must have a canvas on which its picture is drawn. */
  readonly draws: boolean
  /** Copies a text and says how it went: a refusal is explained, with a way on. */
  readonly copy: (text: string, done?: string) => void
  /** Copies the subject as text. */
  readonly copyPoints: (done?: string) => void
  /** Passes the link on where the host has no chooser of friends and groups: to the subject's static page, if it has one. */
  readonly passOn: () => void
  /** One line for a report; empty where there is no subject. */
  readonly citation: string
}

/**
 * A page without a subject of its own hands in its title and where it leads; a second page of a subject only where it
 * leads, and is passed on under the subject's title and picture.
 */
export function usePassOn(
  subject: ShareSubject | undefined,
  page?: { readonly title?: string; readonly to: Route; readonly picture?: string },
): PassOn {
  const home = useSubject(route('review', {}))
  const edition = useEdition()
  const sent = subject ?? home
  const card =
    page?.title !== undefined || !sent
      ? pageCard(page?.title ?? '', page?.to ?? route('review', {}), edition, page?.picture)
      : makeCard(sent, edition, page?.to)
  const { draws, pictureOf } = useCardPicture(page ? undefined : subject, card.path)
  const copy = (text: string, done: string = copied) =>
    void copyText(text).then((outcome) => {
      if (outcome.ok) toast(done)
      else if (outcome.why !== 'cancelled') toast(outcome.why === 'denied' ? copyDenied : copyFailed)
    })
  const { title, path, query, imageUrl, square } = card
  const copyPoints = (done: string = pasteInChat) => subject && copy(makeDigest(subject, edition.version), done)
  const passOn = async () => {
    const link = page || !sent ? undefined : staticLinkOf(sent, edition.version)
    const outcome = await shareLink({ title, text: title, path: link ?? path.slice(1) })
    if (!outcome.ok && outcome.why !== 'cancelled') toast(linkFailed)
    else if (outcome.ok && outcome.by === 'copying') toast(linkCopied)
  }
  return {
    message: () => {
      const pictures = pictureOf()
      if (!pictures) return { title, path, imageUrl }
      if (!(pictures instanceof Promise)) return { title, path, imageUrl: pictures.chat ?? imageUrl }
      return {
        title,
        path,
        imageUrl,
        promise: pictures.then(({ chat }) => ({ title, path, imageUrl: chat ?? imageUrl })),
      }
    },
    moments: () => {
      const pictures = pictureOf()
      return { title, query, imageUrl: (pictures instanceof Promise ? undefined : pictures?.moments) ?? square }
    },
    draws,
    copy,
    copyPoints,
    passOn: () => void passOn(),
    citation: subject ? makeCitation(subject) : '',
  }
}

/** The citation of a figure that is looked at on another page; empty where none is. */
export function useCitation(figure: string | undefined): string {
  const subject = useSubject(route('figure', { id: figure ?? '' }))
  return subject ? makeCitation(subject) : ''
}
