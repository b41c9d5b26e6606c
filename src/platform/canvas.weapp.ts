import Taro from '@tarojs/taro'
import type { Drawing, Drawn, Laid } from './drawn'
import { attempt } from './outcome'
import { withPatience } from './patience'

/** How long the host may take to hand out the canvas or a picture, in ms: WeChat waits three seconds for a card. */
const PATIENCE = 2500

interface Node {
  width: number
  height: number
  getContext: (kind: '2d') => CanvasRenderingContext2D
  createImage: () => HTMLImageElement
}

const nodeOf = (id: string): Promise<Node | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true })
      .exec((found: readonly ({ node?: Node } | null)[]) => resolve(found[0]?.node))
  })

const load = (node: Node, src: string): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const image = node.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => resolve(undefined)
    image.src = src
  })

/** Files of our own in the user's folder begin so. */
const OURS = 'drawn-'

const folderOfUser = () => Taro.env.USER_DATA_PATH ?? ''

function dropAll(): void {
  const [files, folder] = [Taro.getFileSystemManager(), folderOfUser()]
  for (const name of files.readdirSync(folder)) if (name.startsWith(OURS)) files.unlinkSync(`${folder}/${name}`)
}

/** Deletes the picture that was drawn last. Answers whether none is left. */
export function dropDrawn(): boolean {
  try {
    dropAll()
    return true
  } catch {
    return false
  }
}

/** Keeps bytes as a file, in place of the one before. */
function keep(bytes: Uint8Array): string {
  const [files, folder] = [Taro.getFileSystemManager(), folderOfUser()]
  dropAll()
  // a name of its own: the host shows a picture that it has seen from memory
  const path = `${folder}/${OURS}${Date.now()}.png`
  files.writeFileSync(path, bytes.buffer as ArrayBuffer, 'binary')
  return path
}

async function jpg(canvas: Node, { width, height }: Laid): Promise<string> {
  const options = { canvas, width, height, destWidth: width, destHeight: height, fileType: 'jpg', quality: 0.9 }
  // the types want the id of a canvas of the old kind
  const asked = Taro.canvasToTempFilePath(options as unknown as Taro.canvasToTempFilePath.Option)
  return (await withPatience(asked, PATIENCE))?.tempFilePath ?? ''
}

async function toFile(node: Node, laid: Laid): Promise<string> {
  const { width, height, encode } = laid
  node.width = width
  node.height = height
  const context = node.getContext('2d')
  laid.paint(context)
  if (encode) {
    try {
      return keep(encode(context.getImageData(0, 0, width, height)))
    } catch {
      // no room, or a host that hands out no pixels: its own file is larger, and there
    }
  }
  return jpg(node, laid)
}

async function drawNow(id: string, { images = [], lay }: Drawing): Promise<Drawn> {
  let path = ''
  const outcome = await attempt(async () => {
    const node = await withPatience(nodeOf(id), PATIENCE)
    if (!node) throw new Error('no canvas')
    const loaded: Record<string, CanvasImageSource> = {}
    for (const src of images) {
      const image = await withPatience(load(node, src), PATIENCE)
      if (image) loaded[src] = image
    }
    path = await toFile(node, lay(node.getContext('2d'), loaded))
    if (!path) throw new Error('no file')
  })
  return outcome.ok ? { ok: true, path } : outcome
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Paints on the canvas with this id on the page and answers the path of a file that lasts while the app runs. One
 * picture at a time: a page has one canvas, and its size is that of the picture.
 */
export function drawToFile(id: string, drawing: Drawing): Promise<Drawn> {
  const next = last.then(() => drawNow(id, drawing))
  last = next
  return next
}
