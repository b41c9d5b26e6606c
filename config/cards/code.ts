import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** Where the association puts its 小程序码, as WeChat's console hands it out. */
export const CODE_SOURCE = 'src/content/code.png'
/** What the posters show of it; there only if the source is. */
export const CODE_BUILT = 'dist/code/code.png'
/** Twice its room on a poster, which is 750 pixels wide. */
const WIDE = 368

/** Makes the poster's 小程序码: small, few colours. Answers its bytes, or undefined while there is no source. */
export async function drawCode(source = CODE_SOURCE, built = CODE_BUILT): Promise<number | undefined> {
  fs.rmSync(built, { force: true })
  if (!fs.existsSync(source)) return undefined
  const image = await sharp(source)
    .resize(WIDE, WIDE, { fit: 'contain', background: '#ffffff' })
    .flatten({ background: '#ffffff' })
    .png({ palette: true, colours: 8, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer()
  fs.mkdirSync(path.dirname(built), { recursive: true })
  fs.writeFileSync(built, image)
  return image.length
}
