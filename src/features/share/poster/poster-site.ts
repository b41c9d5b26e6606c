import * as words from '#wording/poster'
import { siteSource, siteUnsure, undated } from '#wording/share'
import { gradeB } from '#wording/sites'
import {
  access,
  audience,
  note,
  offersNone,
  offersNote,
  offersTitle,
  offersUnheard,
  precision,
  verifiedNever,
  verifiedOn,
} from '#wording/place'
import { colours } from '../draw/palette'
import type { ShareSubject } from '../subject'
import type { PosterPart, PosterSpec } from './poster-spec'

/** A place: where it is, what is known of it, and words for what is not. */
export function sitePoster({ place, sort }: Extract<ShareSubject, { kind: 'site' }>, version: string): PosterSpec {
  const { phone, source, services } = place
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.address, `${place.address}${words.clause}${precision[place.precision]}`],
    [words.phone, phone.length ? phone.join(words.comma) : words.noPhone],
    [words.hours, place.hours],
    [audience, place.audience],
    [access, place.access],
    [note, place.note],
  ]
  const unsure: PosterPart = {
    part: 'card',
    tone: 'unsure',
    lines: [{ lead: words.said({ name: gradeB, text: '' }), text: siteUnsure }],
  }
  return {
    ground: colours.brand,
    kicker: sort,
    title: place.name,
    body: [
      ...(place.grade === 'B' ? [unsure] : []),
      ...facts.flatMap(([name, text]): PosterPart[] => (text ? [{ part: 'row', name, text }] : [])),
      { part: 'heading', text: offersTitle },
      ...services.map((text): PosterPart => ({ part: 'point', text })),
      { part: 'note', text: services.length ? (place.hours ? offersNote : offersUnheard) : offersNone },
    ],
    notes: [
      siteSource({ source: source.title, date: source.date ?? undated }),
      place.verifiedOn ? verifiedOn({ date: place.verifiedOn }) : verifiedNever,
    ],
    footer: [words.version({ version })],
  }
}
