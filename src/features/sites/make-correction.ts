import type { Place } from '@/schema/site'
import * as words from '#wording/directory'

/** What can be wrong with a record. */
export const correctable = ['name', 'address', 'phone', 'hours', 'services', 'gone'] as const
export type Correctable = (typeof correctable)[number]

/** What the record says now. */
function standing(place: Place, field: Correctable): string {
  switch (field) {
    case 'name':
    case 'gone':
      return place.name
    case 'address':
      return place.address
    case 'phone':
      return place.phone.join('、')
    case 'hours':
      return place.hours ?? ''
    case 'services':
      return place.services.join('、')
  }
}

/**
 * A text that names record, field, what stands there and what should: ready for whoever keeps the list. `right` may be
 * empty: the reader may only know that something is wrong. Of a place that is gone it says nothing: it has no field.
 */
export function makeCorrection(place: Place, field: Correctable, right: string, version: string): string {
  const unsaid = field === 'gone' ? words.wrongGone : words.wrongUnsaid
  return words.wrongText({
    name: place.name,
    id: place.id,
    field: words.wrongFields[field],
    wrong: standing(place, field) || words.wrongEmpty,
    right: (field !== 'gone' && right.trim()) || unsaid,
    version,
  })
}
