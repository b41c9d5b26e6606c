import type { Outcome } from './outcome'

/** Files that were loaded for a picture, by their name. */
export type LoadedImages = Readonly<Record<string, CanvasImageSource>>

/** A picture with its size in real pixels, at most 4096 a side. */
export interface Laid {
  readonly width: number
  readonly height: number
  readonly paint: (context: CanvasRenderingContext2D) => void
  /** Writes the painted pixels as a PNG file. Where there is none, or it throws, the host writes a JPG. */
  readonly encode?: (pixels: ImageData) => Uint8Array
}

/** A picture to be drawn. */
export interface Drawing {
  /** Files to load first; one that cannot be loaded is left out. */
  readonly images?: readonly string[]
  /** Says what to paint, and how large: text is measured with the fonts of the canvas itself. */
  readonly lay: (context: CanvasRenderingContext2D, images: LoadedImages) => Laid
}

/** Where the picture is, or why there is none. */
export type Drawn = { readonly ok: true; readonly path: string } | Exclude<Outcome, { readonly ok: true }>
