import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Box, Picture, TextMark } from '@/features/share/draw/picture'
import { paintPicture } from '../../config/cards/canvas'

/** Rounding of fonts: a pixel of the design is a quarter of one on a phone. */
const SLACK = 1

export const textsOf = ({ marks }: Picture): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.mark === 'text')

const inside = (inner: Box, outer: Box) =>
  inner.x >= outer.x - SLACK &&
  inner.y >= outer.y - SLACK &&
  inner.x + inner.w <= outer.x + outer.w + SLACK &&
  inner.y + inner.h <= outer.y + outer.h + SLACK

const ruler = createCanvas(8, 8).getContext('2d')

/** Where the ink of a line really is: as measured by the canvas that draws it. */
export function inkOf(mark: TextMark): Box {
  const context = ruler
  context.font = `${mark.bold ? 'bold' : 'normal'} ${mark.size}px "Noto Sans SC"`
  context.textAlign = 'left'
  const { width, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(mark.text)
  const x = mark.align === 'right' ? mark.x - width : mark.align === 'center' ? mark.x - width / 2 : mark.x
  return { x, y: mark.y - up, w: width, h: up + down }
}

/** What is wrong with the texts of a picture: outside their room or the picture, on one another, badly broken. */
export function textFaults(picture: Picture, smallest: number): string[] {
  const whole = { x: 0, y: 0, w: picture.width, h: picture.height }
  const texts = textsOf(picture).map((mark) => ({ mark, ink: inkOf(mark) }))
  const faults = texts.flatMap(({ mark, ink }) => [
    ...(inside(ink, mark.box) ? [] : [`outside its box: ${mark.text}`]),
    ...(inside(mark.box, whole) ? [] : [`outside the picture: ${mark.text}`]),
    ...(mark.size >= smallest ? [] : [`smaller than ${smallest}: ${mark.text}`]),
    ...(/^[。，、；：？！）》」』”’…]/.test(mark.text) ? [`begins with a mark: ${mark.text}`] : []),
    ...(/[（《「『“‘]$/.test(mark.text) ? [`ends with an opening mark: ${mark.text}`] : []),
    ...(mark.text.trim() === '' ? ['an empty line'] : []),
  ])
  texts.forEach(({ mark, ink }, i) => {
    for (const other of texts.slice(i + 1)) {
      const [a, b] = [ink, other.ink]
      const apart =
        a.x + a.w <= b.x + SLACK || b.x + b.w <= a.x + SLACK || a.y + a.h <= b.y + SLACK || b.y + b.h <= a.y + SLACK
      if (!apart) faults.push(`on one another: ${mark.text} / ${other.mark.text}`)
    }
  })
  return faults
}

/** The pixels of a painted picture: megabytes, so whoever asks two things of it takes them once. */
export const pixelsOf = (canvas: Canvas): ImageData =>
  canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height) as unknown as ImageData

/** How much of a painted picture is not its ground, as a part of 1. */
export function inked(canvas: Canvas, { data } = pixelsOf(canvas)): number {
  const colours = new Uint32Array(data.buffer)
  const ground = colours[0]
  let other = 0
  for (let i = 0; i < colours.length; i++) if (colours[i] !== ground) other++
  return other / colours.length
}

/** A picture painted as a phone does, and the JPG that is sent. */
export async function painted(
  picture: Picture,
  scale: number,
): Promise<{ readonly canvas: Canvas; readonly bytes: number }> {
  const canvas = paintPicture(picture, scale)
  return { canvas, bytes: (await canvas.encode('jpeg', 90)).length }
}
