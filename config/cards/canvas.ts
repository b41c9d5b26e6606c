import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas'
import fs from 'node:fs'
import path from 'node:path'
import { measureWith, paint, type Context } from '../../src/features/share/draw/paint'
import type { Measure, Picture } from '../../src/features/share/draw/picture'

/** Where the font package keeps its subsets: a hundred files, one family. */
const FONTS = path.resolve(__dirname, '../../node_modules/@fontsource/noto-sans-sc/files')
/** The name under which the drawing engine asks for it. */
const FAMILY = 'Noto Sans SC'

let ready = false
/** Fonts from a package, not from the machine: the same picture everywhere. */
function registerFonts(): void {
  if (ready) return
  for (const file of fs
    .readdirSync(FONTS)
    .filter((name) => /-chinese-simplified-(400|700)-normal\.woff2$/.test(name))) {
    GlobalFonts.registerFromPath(path.join(FONTS, file), FAMILY)
  }
  ready = true
}

const contextOf = (canvas: Canvas) => canvas.getContext('2d') as unknown as Context

/** Measures text as the pictures of the build are set. */
export function measure(): Measure {
  registerFonts()
  return measureWith(contextOf(createCanvas(8, 8)))
}

/** Paints a picture at `scale` pixels for each of its own. */
export function paintPicture(picture: Picture, scale: number): Canvas {
  registerFonts()
  const canvas = createCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
  paint(contextOf(canvas), picture, scale)
  return canvas
}
