import type { Figure } from '@/schema/figure'
import type { Question } from '@/schema/quiz'
import type { PackedArea, ReviewYear, Year } from '@/schema/review'
import type { Place } from '@/schema/site'
import type { Tip, TipLine } from '@/schema/tip'

/** How long a digest may be: one sentence, a line each, everything that fits. */
export type DigestLength = 'sentence' | 'lines' | 'points'

/** What can be passed on. Every maker in this folder switches over all kinds: a new kind does not compile until each knows it. */
export type ShareSubject =
  | ({ readonly kind: 'year' } & ReviewYear)
  | { readonly kind: 'area'; readonly year: Year; readonly area: PackedArea }
  | { readonly kind: 'figure'; readonly year: Year; readonly area: PackedArea; readonly figure: Figure }
  | { readonly kind: 'site'; readonly place: Place; readonly sort: string }
  | { readonly kind: 'tip'; readonly tip: Tip; readonly topic: string }
  | { readonly kind: 'firstAid'; readonly tip: Tip }
  | { readonly kind: 'quiz'; readonly seed: number; readonly questions: readonly Question[] }
  | DigestSubject

/** 群聊摘要: what a reader picked, and how long it may be. */
export interface DigestSubject {
  readonly kind: 'digest'
  readonly year: Year
  readonly areas: readonly PackedArea[]
  readonly tips: readonly TipLine[]
  readonly length: DigestLength
}
