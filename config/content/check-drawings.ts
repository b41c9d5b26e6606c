import { iconNames } from '../../src/ui/icon/icon-names'
import type { Entry, Sources } from './read-sources'
import type { Mistake } from './yaml-file'

const DRAWN: ReadonlySet<string> = new Set(iconNames)

/** What is shown with a drawing that there is none of. It is shown with a plain one: a reminder, and no hindrance. */
export function checkDrawings({ kinds, topics, needs, searchPages }: Sources): Mistake[] {
  const remind = ({ file, base }: Entry<unknown>, at: readonly (string | number)[], name: string): Mistake[] => {
    const message = `没有叫“${name}”的图，先用通用的图代替。要有自己的图，在 src/ui/icon/drawings 里画 ${name}.svg，再 npm run icons`
    return DRAWN.has(name) ? [] : [file.mistakeAt([...base, ...at], message)]
  }
  return [
    ...kinds.flatMap((entry) => (entry.value ? remind(entry, ['id'], `kind-${entry.value.id}`) : [])),
    ...topics.flatMap((entry) =>
      (entry.value?.topics ?? []).flatMap(({ id }, i) => remind(entry, ['topics', i, 'id'], `topic-${id}`)),
    ),
    ...[...needs, ...searchPages].flatMap((entry) => (entry.value ? remind(entry, ['icon'], entry.value.icon) : [])),
  ]
}
