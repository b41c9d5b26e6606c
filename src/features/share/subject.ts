import type { Figure } from '@/schema/figure'
import type { PackedArea, Year } from '@/schema/review'
import type { Place } from '@/schema/site'
import type { Tip } from '@/schema/tip'

/** What can be passed on. Every maker in this folder switches over all kinds: a new kind does not compile until each knows it. */
export type ShareSubject =
  | { readonly kind: 'year'; readonly year: Year; readonly areas: readonly PackedArea[] }
  | { readonly kind: 'area'; readonly year: Year; readonly area: PackedArea }
  | { readonly kind: 'figure'; readonly year: Year; readonly area: PackedArea; readonly figure: Figure }
  | { readonly kind: 'site'; readonly place: Place }
  | { readonly kind: 'tip'; readonly tip: Tip; readonly firstAid: boolean }
