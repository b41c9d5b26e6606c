/** A room on the picture, in its own pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** One line of text. `x` and `y` are where its baseline starts, or ends if it is aligned to the right. */
export interface TextMark {
  readonly mark: 'text'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly fill: string
  readonly align: 'left' | 'right' | 'center'
  /** The room it was given: nothing of it may be outside. */
  readonly box: Box
}

/** What a picture is made of, in the order in which it is painted. Angles in degrees, 0 at the top, clockwise. */
export type Mark =
  | TextMark
  | { readonly mark: 'box'; readonly box: Box; readonly fill: string; readonly round?: number; readonly turn?: number }
  | { readonly mark: 'disc'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string }
  | {
      readonly mark: 'arc'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly from: number
      readonly to: number
      readonly stroke: string
      readonly width: number
      readonly dash?: number
    }
  | {
      /** A path of absolute M, L, C and Z, as `npm run icons` writes it. */
      readonly mark: 'path'
      readonly path: string
      readonly x: number
      readonly y: number
      readonly scale: number
      readonly fill?: string
      readonly stroke?: string
      /** In units of the path. */
      readonly width?: number
    }
  /** A picture from a file, such as the 小程序码. */
  | { readonly mark: 'image'; readonly src: string; readonly box: Box }

/** A picture as a list of marks: the same on a phone, in a browser and in Node. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly ground: string
  readonly marks: readonly Mark[]
}

/** The width of a line of text, in pixels of the picture. */
export type Measure = (text: string, size: number, bold: boolean) => number

/** The colours that a picture is drawn in, as they are written in its marks. */
export const coloursOf = ({ ground, marks }: Picture): string[] => [
  ...new Set([
    ground,
    ...marks.flatMap((mark) => [
      ...('fill' in mark && mark.fill ? [mark.fill] : []),
      ...('stroke' in mark && mark.stroke ? [mark.stroke] : []),
    ]),
  ]),
]
