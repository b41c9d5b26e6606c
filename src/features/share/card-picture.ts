/** Pictures of a subject that were drawn on this phone, by where they are sent. */
export interface Pictures {
  readonly chat?: string
  readonly moments?: string
}

/** What a page asks of its picture. */
export interface CardPicture {
  /** Whether the page must have a canvas. */
  readonly draws: boolean
  /** The pictures if they are there, else their promise; undefined where none will come. */
  readonly pictureOf: () => Pictures | Promise<Pictures> | undefined
}
