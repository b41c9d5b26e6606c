import type { FigureFace } from '../card-face'

/** What a card says before a word of it is read: call 120, see a doctor soon, ask at the next visit, do not, confirm first. */
export type CardTone = 'emergency' | 'soon' | 'routine' | 'dont' | 'unsure'

/** A line of a card. `lead` says what kind of line it is, so that it keeps its sense when it is read alone. */
export interface CardLine {
  readonly lead: string
  readonly text: string
}

/** A piece of the body, in the order in which it is read. */
export type PosterPart =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'text'; readonly text: string }
  | {
      /** What it is, about what, and its number at the other end; `area` is 1 to 6, whose badge stands before it. */
      readonly part: 'row'
      readonly name: string
      readonly text?: string | undefined
      readonly figure?: FigureFace
      readonly area?: number
    }
  /** One of a list; a step has its number. */
  | { readonly part: 'point'; readonly text: string; readonly name?: string; readonly number?: number }
  | { readonly part: 'card'; readonly tone: CardTone; readonly lines: readonly CardLine[] }
  | { readonly part: 'note'; readonly text: string }

/** What a poster says: words and numbers, before anything is measured. */
export interface PosterSpec {
  /** Colour of the head, the numbers and the marks. */
  readonly ground: string
  /** 1 to 6: whose icon stands in the court of the house; otherwise the hall. */
  readonly area?: number
  readonly kicker: string
  readonly title: string
  readonly figure?: FigureFace
  /** Under the figure, or under the title where there is none. */
  readonly caption?: string
  readonly body: readonly PosterPart[]
  /** Under the body, never left out: sources and what a reader must know of them. */
  readonly notes: readonly string[]
  /** Beside the code: where it comes from, and the content version. */
  readonly footer: readonly string[]
}
