import type { Mark, Measure, Picture } from './picture'

/** Fonts of the hosts, then any: a picture is text that was set, so it must not wait for a download. */
const FONTS =
  '"PingFang SC", "HarmonyOS Sans SC", MiSans, "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif'

const fontOf = (size: number, bold: boolean) => `${bold ? 'bold' : 'normal'} ${size}px ${FONTS}`

/** The part of Canvas 2D that is used: WeChat's, the browser's and Node's all have it. */
export type Context = Pick<
  CanvasRenderingContext2D,
  | 'arc'
  | 'beginPath'
  | 'bezierCurveTo'
  | 'closePath'
  | 'drawImage'
  | 'fill'
  | 'fillRect'
  | 'fillText'
  | 'lineTo'
  | 'measureText'
  | 'moveTo'
  | 'restore'
  | 'rotate'
  | 'save'
  | 'scale'
  | 'setLineDash'
  | 'stroke'
  | 'translate'
  | 'arcTo'
  | 'fillStyle'
  | 'font'
  | 'lineCap'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

/** Pictures from files that were loaded beforehand, by their `src`; one that is missing leaves its room empty. */
export type Images = Readonly<Record<string, CanvasImageSource>>

/** Widths grow with the size, so each text is measured once, at this one. */
const MEASURED_AT = 100

/** Measures with a canvas, and remembers: to break lines evenly the same pieces are measured again and again. */
export function measureWith(context: Context): Measure {
  const known: Record<'bold' | 'plain', Record<string, number>> = { bold: {}, plain: {} }
  return (text, size, bold) => {
    const widths = known[bold ? 'bold' : 'plain']
    let width = widths[text]
    if (width === undefined) {
      context.font = fontOf(MEASURED_AT, bold)
      width = context.measureText(text).width
      widths[text] = width
    }
    return (width * size) / MEASURED_AT
  }
}

const radians = (degrees: number) => ((degrees - 90) * Math.PI) / 180

function trace(context: Context, path: string): void {
  for (const [, step, rest = ''] of path.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    if (step === 'M') context.moveTo(a, b)
    else if (step === 'L') context.lineTo(a, b)
    else if (step === 'C') context.bezierCurveTo(a, b, c, d, e, f)
    else context.closePath()
  }
}

function roundBox(context: Context, w: number, h: number, r: number): void {
  context.moveTo(r, 0)
  context.arcTo(w, 0, w, h, r)
  context.arcTo(w, h, 0, h, r)
  context.arcTo(0, h, 0, 0, r)
  context.arcTo(0, 0, w, 0, r)
}

function paintMark(context: Context, mark: Mark, images: Images): void {
  context.save()
  context.beginPath()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  switch (mark.mark) {
    case 'text':
      context.font = fontOf(mark.size, mark.bold)
      context.fillStyle = mark.fill
      context.textAlign = mark.align
      context.textBaseline = 'alphabetic'
      context.fillText(mark.text, mark.x, mark.y)
      break
    case 'box': {
      const { x, y, w, h } = mark.box
      // turned around its own middle
      context.translate(x + w / 2, y + h / 2)
      if (mark.turn) context.rotate((mark.turn * Math.PI) / 180)
      context.translate(-w / 2, -h / 2)
      context.fillStyle = mark.fill
      roundBox(context, w, h, mark.round ?? 0)
      context.fill()
      break
    }
    case 'disc':
      context.fillStyle = mark.fill
      context.arc(mark.x, mark.y, mark.r, 0, Math.PI * 2)
      context.fill()
      break
    case 'arc':
      context.strokeStyle = mark.stroke
      context.lineWidth = mark.width
      if (mark.dash) context.setLineDash([mark.dash, mark.dash])
      context.arc(mark.x, mark.y, mark.r, radians(mark.from), radians(mark.to))
      context.stroke()
      break
    case 'path':
      context.translate(mark.x, mark.y)
      context.scale(mark.scale, mark.scale)
      trace(context, mark.path)
      if (mark.fill) {
        context.fillStyle = mark.fill
        context.fill()
      }
      if (mark.stroke) {
        context.strokeStyle = mark.stroke
        context.lineWidth = mark.width ?? 2
        context.stroke()
      }
      break
    case 'image': {
      const { x, y, w, h } = mark.box
      const image = images[mark.src]
      if (image) context.drawImage(image, x, y, w, h)
    }
  }
  context.restore()
}

/** Paints a picture at `scale` pixels of the canvas for each of its own. */
export function paint(context: Context, picture: Picture, scale: number, images: Images = {}): void {
  context.save()
  context.scale(scale, scale)
  context.fillStyle = picture.ground
  context.fillRect(0, 0, picture.width, picture.height)
  for (const mark of picture.marks) paintMark(context, mark, images)
  context.restore()
}
