import type { Canvas } from '@napi-rs/canvas'
import sharp from 'sharp'

const pixels = (canvas: Canvas) =>
  sharp(canvas.data(), { raw: { width: canvas.width, height: canvas.height, channels: 4, premultiplied: true } })

/** A PNG of few colours: a share picture is one ground, white and the steps between, and it rides in the main package. */
export const fewColours = (canvas: Canvas, colours: number): Promise<Buffer> =>
  pixels(canvas).removeAlpha().png({ palette: true, colours, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer()
