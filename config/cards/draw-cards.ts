import fs from 'node:fs'
import path from 'node:path'
import { cardFace } from '../../src/features/share/card-face'
import { CHAT, layCard, MOMENTS } from '../../src/features/share/lay-card'
import type { ShareSubject } from '../../src/features/share/subject'
import type { CorePack } from '../../src/schema/pack'
import { measure, paintPicture } from './canvas'
import { fewColours } from './encode'

/** Ground, white, the step between them and the lamps: enough for a flat drawing, and it rides in the main package. */
const COLOURS = 4
/** Pixels across. A card in a chat is 220 points wide, a picture in Moments 50. */
const WIDE = { chat: 400, moments: 128 } as const

/** The subjects whose pictures ship, by the name of their file: years and areas. Every other falls back to them. */
const shipped = ({ years }: CorePack): readonly (readonly [string, ShareSubject])[] =>
  years.flatMap(({ year, areas }) => [
    [`${year.year}`, { kind: 'year', year, areas }] as const,
    ...areas.map((area) => [area.id, { kind: 'area', year, area }] as const),
  ])

/** Draws the pictures that ship with the app; answers the bytes of each by its file name. */
export async function drawCards(core: CorePack, folder: string): Promise<Readonly<Record<string, number>>> {
  const measured = measure()
  const bytes: Record<string, number> = {}
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  for (const [name, subject] of shipped(core)) {
    const face = cardFace(subject)
    for (const [file, shape, wide] of [
      [`${name}.png`, CHAT, WIDE.chat],
      [`${name}-square.png`, MOMENTS, WIDE.moments],
    ] as const) {
      const picture = layCard(face, shape, measured)
      const image = await fewColours(paintPicture(picture, wide / shape.width), COLOURS)
      fs.writeFileSync(path.join(folder, file), image)
      bytes[file] = image.length
    }
  }
  return bytes
}
