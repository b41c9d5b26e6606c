import { useEffect, useState } from 'react'
import { keptIn, openPermissions, savePicture } from '@/platform/album'
import { drawToFile } from '@/platform/canvas'
import { codePicture } from '@/platform/code-picture'
import { toast } from '@/platform/toast'
import { SHARE_CANVAS } from '@/ui/share-canvas/share-canvas'
import * as words from '#wording/poster'
import { measureWith, paint } from './draw/paint'
import { coloursOf } from './draw/picture'
import { encodePng } from './draw/png'
import { layPoster } from './lay-poster'
import { makeCard, type Edition } from './make-card'
import { makePoster } from './make-poster'
import type { ShareSubject } from './subject'
import { useEdition } from './use-subject'

/** The page says that it is drawing before it does, in ms: drawing takes the program's whole attention. */
const WAIT = 100

/** How far a poster is. */
export type PosterView =
  | { readonly step: 'drawing' }
  | { readonly step: 'failed' }
  /** `denied`: the reader does not let the app into the album. */
  | { readonly step: 'drawn'; readonly path: string; readonly denied: boolean }

/** What a page needs to draw a poster and to save it. */
export interface PosterUse {
  /** What the poster is of; a saved file is called so. */
  readonly title: string
  readonly view: PosterView
  readonly saveWord: string
  readonly save: () => void
  readonly permit: () => void
  readonly again: () => void
}

function draw(subject: ShareSubject, edition: Edition) {
  const code = codePicture()
  return drawToFile(SHARE_CANVAS, {
    images: code ? [code] : [],
    lay: (context, images) => {
      const picture = layPoster(
        makePoster(subject, edition),
        measureWith(context),
        code && images[code] ? code : undefined,
      )
      const { width, height } = picture
      return {
        width,
        height,
        paint: (painted) => paint(painted, picture, 1, images),
        encode: (pixels) => encodePng(pixels, coloursOf(picture)),
      }
    },
  })
}

/** Draws the subject's poster once the page stands. */
export function usePoster(subject: ShareSubject | undefined): PosterUse {
  const edition = useEdition()
  const title = subject ? makeCard(subject, edition).title : ''
  const [view, setView] = useState<PosterView>({ step: 'drawing' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (!subject) return undefined
    let here = true
    const start = async () => {
      const drawn = await draw(subject, edition)
      if (here) setView(drawn.ok ? { step: 'drawn', path: drawn.path, denied: false } : { step: 'failed' })
    }
    const timer = setTimeout(() => void start(), WAIT)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [subject, edition, tries])
  const save = async (path: string) => {
    const outcome = await savePicture(path, `${title}.png`)
    if (outcome.ok) toast(keptIn === 'album' ? words.savedAlbum : words.savedFile)
    else if (outcome.why !== 'cancelled' && outcome.why !== 'denied') toast(words.saveFailed)
    if (outcome.ok || outcome.why === 'denied') setView({ step: 'drawn', path, denied: !outcome.ok })
  }
  return {
    title,
    view,
    saveWord: keptIn === 'album' ? words.saveAlbum : words.saveFile,
    save: () => void (view.step === 'drawn' && save(view.path)),
    permit: () => void openPermissions(),
    again: () => {
      setView({ step: 'drawing' })
      setTries(tries + 1)
    },
  }
}
