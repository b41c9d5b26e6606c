import { useCallback, useEffect } from 'react'
import { drawToFile } from '@/platform/canvas'
import { SHARE_CANVAS } from '@/ui/share-canvas/share-canvas'
import { cardFace } from './card-face'
import type { CardPicture, Pictures } from './card-picture'
import { measureWith, paint } from './draw/paint'
import { CHAT, layCard, MOMENTS } from './lay-card'
import type { ShareSubject } from './subject'

/** Pixels of the picture for each of the design's: 800 across in a chat, 300 in Moments. */
const SCALE = { chat: 0.8, moments: 0.375 } as const
/** The first screen comes first; by the time of a tap the picture is there. In ms. */
const WAIT = 500

/** Drawn since the app was opened, by the subject's path. */
const drawn: Record<string, Promise<Pictures>> = {}
const ready: Record<string, Pictures> = {}

/** The year and the areas have pictures that ship. */
const needsDrawing = ({ kind }: ShareSubject) => kind !== 'year' && kind !== 'area'

async function drawOne(subject: ShareSubject, shape: typeof CHAT | typeof MOMENTS, scale: number) {
  const result = await drawToFile(SHARE_CANVAS, {
    lay: (context) => {
      const picture = layCard(cardFace(subject), shape, measureWith(context))
      return {
        width: Math.round(shape.width * scale),
        height: Math.round(shape.height * scale),
        paint: (painted) => paint(painted, picture, scale),
      }
    },
  })
  return result.ok ? result.path : undefined
}

async function draw(key: string, subject: ShareSubject): Promise<Pictures> {
  const chat = await drawOne(subject, CHAT, SCALE.chat)
  const moments = await drawOne(subject, MOMENTS, SCALE.moments)
  const pictures = { ...(chat ? { chat } : {}), ...(moments ? { moments } : {}) }
  if (chat) ready[key] = pictures
  // what could not be drawn is tried again on the next visit
  else Reflect.deleteProperty(drawn, key)
  return pictures
}

/** Draws the subject's picture on the page's canvas, ahead of the tap that sends it. */
export function useCardPicture(subject: ShareSubject | undefined, key: string): CardPicture {
  const wanted = subject && needsDrawing(subject) ? subject : undefined
  const start = useCallback(() => wanted && (drawn[key] ??= draw(key, wanted)), [key, wanted])
  useEffect(() => {
    const timer = setTimeout(() => void start(), WAIT)
    return () => clearTimeout(timer)
  }, [start])
  return { draws: Boolean(wanted), pictureOf: () => wanted && (ready[key] ?? start()) }
}
