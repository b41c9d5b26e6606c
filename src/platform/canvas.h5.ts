import type { Drawing, Drawn, Laid } from './drawn'

const load = (src: string): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => resolve(undefined)
    image.src = src
  })

/** Bytes as a data address. A piece at a time: a call takes no more arguments than its stack holds. */
function addressOf(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return `data:image/png;base64,${btoa(text)}`
}

function toAddress(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, { encode }: Laid): string {
  if (encode) {
    try {
      return addressOf(encode(context.getImageData(0, 0, canvas.width, canvas.height)))
    } catch {
      // a browser that hands out no pixels still writes a file
    }
  }
  return canvas.toDataURL('image/jpeg', 0.9)
}

/** Paints on a canvas of its own and answers the picture as a data address, which a long press can save. */
export async function drawToFile(_id: string, { images = [], lay }: Drawing): Promise<Drawn> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return { ok: false, why: 'unsupported' }
  const loaded: Record<string, CanvasImageSource> = {}
  for (const src of images) {
    const image = await load(src)
    if (image) loaded[src] = image
  }
  try {
    const laid = lay(context, loaded)
    canvas.width = laid.width
    canvas.height = laid.height
    laid.paint(context)
    return { ok: true, path: toAddress(canvas, context, laid) }
  } catch {
    return { ok: false, why: 'failed' }
  }
}

/** In a browser no file is left behind. */
export const dropDrawn = (): boolean => true
