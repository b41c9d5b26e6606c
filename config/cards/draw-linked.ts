import fs from 'node:fs'
import path from 'node:path'
import { cardFace } from '../../src/features/share/card-face'
import { CHAT, layCard } from '../../src/features/share/lay-card'
import type { ShareSubject } from '../../src/features/share/subject'
import { measure, paintPicture } from './canvas'
import { fewColours } from './encode'

/** Pixels across: what a browser's preview of a link shows at most. */
const WIDE = 800
const COLOURS = 8

/** A picture of a subject for a pasted link, and the file that it goes to. */
export interface Linked {
  /** Under the folder: cards/area-2022-care.png. */
  readonly file: string
  readonly subject: ShareSubject
}

/** Draws the picture of every subject that has a page for pasted links; answers their bytes in all. */
export async function drawLinked(all: readonly Linked[], folder: string): Promise<number> {
  const measured = measure()
  let bytes = 0
  for (const { file, subject } of all) {
    const picture = layCard(cardFace(subject), CHAT, measured)
    const image = await fewColours(paintPicture(picture, WIDE / CHAT.width), COLOURS)
    const full = path.join(folder, file)
    fs.mkdirSync(path.dirname(full), { recursive: true })
    fs.writeFileSync(full, image)
    bytes += image.length
  }
  return bytes
}
