import { zlibSync } from 'fflate'

/** Red, green, blue and opacity of every pixel, a byte each, as a canvas hands them out. */
export interface Pixels {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** The most colours: a flat drawing has few, and the steps between them at the edges of letters. */
const MOST = 32
/** How far apart two colours of the file are at least: between ink and paper, steps nearer than this are not seen. */
const APART = 40

const red = (pixel: number) => pixel & 255
const green = (pixel: number) => (pixel >> 8) & 255
const blue = (pixel: number) => (pixel >> 16) & 255

/** How different two colours look, squared: green counts most. */
const apart = (a: number, b: number) =>
  (2 * (red(a) - red(b)) ** 2 + 4 * (green(a) - green(b)) ** 2 + 3 * (blue(a) - blue(b)) ** 2) / 9

/** Calls with every run of pixels of one colour, without their opacity. */
function eachRun(pixels: Uint32Array, call: (colour: number, from: number, to: number) => void): void {
  let from = 0
  for (let to = 1; to <= pixels.length; to++) {
    if (pixels[to] === pixels[from]) continue
    call((pixels[from] ?? 0) & 0xffffff, from, to)
    from = to
  }
}

/** #rrggbb as a pixel has it; undefined for anything else. */
function pixelOf(fill: string): number | undefined {
  const [, r, g, b] = /^#(..)(..)(..)$/.exec(fill) ?? []
  return r && g && b ? parseInt(b + g + r, 16) : undefined
}

/** The colours that the picture is drawn in, then those that are most on it and not too near another. */
function paletteOf(counts: ReadonlyMap<number, number>, drawn: readonly string[]): number[] {
  const chosen = [...new Set(drawn.flatMap((fill) => pixelOf(fill) ?? []))].filter((colour) => counts.has(colour))
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (chosen.length === MOST) break
    if (chosen.every((one) => apart(one, colour) >= APART ** 2)) chosen.push(colour)
  }
  return chosen
}

const nearest = (palette: readonly number[], colour: number): number =>
  palette.reduce((best, one, i) => (apart(one, colour) < apart(palette[best] ?? 0, colour) ? i : best), 0)

let table: Uint32Array | undefined
const crcTable = () =>
  (table ??= Uint32Array.from({ length: 256 }, (_, n) => {
    let c = n
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    return c
  }))

function crc(bytes: Uint8Array): number {
  const steps = crcTable()
  let c = 0xffffffff
  for (const byte of bytes) c = (steps[(c ^ byte) & 255] ?? 0) ^ (c >>> 8)
  return ~c
}

const number = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]

/** A piece of the file: its length, name, bytes and checksum. */
function chunk(name: string, body: ArrayLike<number>): Uint8Array {
  const named = new Uint8Array(body.length + 12)
  named.set(number(body.length))
  named.set(
    [...name].map((letter) => letter.charCodeAt(0)),
    4,
  )
  named.set(body, 8)
  named.set(number(crc(named.subarray(4, body.length + 8))), body.length + 8)
  return named
}

/** A byte a pixel, and one in front of each row that says it stands as it is. */
function rowsOf(pixels: Uint32Array, { width, height }: Pixels, indexOf: ReadonlyMap<number, number>): Uint8Array {
  const indices = new Uint8Array(width * height)
  eachRun(pixels, (colour, from, to) => indices.fill(indexOf.get(colour) ?? 0, from, to))
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y++) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1)
  return rows
}

/**
 * A picture of few flat colours as a PNG file of at most 32: a quarter of the JPG that a host writes of a page full of
 * text, and its letters stay sharp. `drawn` are the colours, as #rrggbb, that come out as they are. Gradients and
 * photographs come out in steps.
 */
export function encodePng(picture: Pixels, drawn: readonly string[]): Uint8Array {
  const { data, width, height } = picture
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const counts = new Map<number, number>()
  eachRun(pixels, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from))
  const palette = paletteOf(counts, drawn)
  const indexOf = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)] as const))
  const chunks = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    // 8 bits a pixel, colours from a palette
    chunk('IHDR', [...number(width), ...number(height), 8, 3, 0, 0, 0]),
    chunk(
      'PLTE',
      palette.flatMap((colour) => [red(colour), green(colour), blue(colour)]),
    ),
    chunk('IDAT', zlibSync(rowsOf(pixels, picture, indexOf), { level: 6 })),
    chunk('IEND', []),
  ]
  const file = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const one of chunks) {
    file.set(one, at)
    at += one.length
  }
  return file
}
