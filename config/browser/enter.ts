// Stands in every document of the browser build and runs before anything else: the same text at every depth and under
// every folder of a host, so it finds out where the app is and fetches it from there.
import { newest } from './newest'
import { aheadOf, wayIn } from './way-in'

const said = document.currentScript?.dataset ?? {}
const files = (said.files ?? '').split(' ').filter(Boolean)
const sheets = files.filter((file) => file.endsWith('.css'))
const scripts = files.filter((file) => !file.endsWith('.css'))

function add<T extends 'link' | 'script'>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] {
  const element = Object.assign(document.createElement(tag), properties)
  document.head.append(element)
  return element
}

/** Styles come first: a page must not be drawn without them. Where they are not, the app is not either. */
function fetchFrom(base: string, others: readonly string[]): void {
  const early = [...scripts, ...aheadOf(said.ahead, url)]
  const ahead = early.map((file) =>
    add('link', { rel: 'preload', as: file.endsWith('.css') ? 'style' : 'script', href: base + file }),
  )
  const styles = sheets.map((file) => add('link', { rel: 'stylesheet', href: base + file }))
  const come = styles.map(
    (link) =>
      new Promise((resolve, reject) => {
        link.onload = resolve
        link.onerror = reject
      }),
  )
  Promise.all(come).then(
    () => scripts.forEach((file) => add('script', { src: base + file, async: false })),
    () => {
      for (const link of [...ahead, ...styles]) link.remove()
      const [next, ...rest] = others
      if (next) fetchFrom(next, rest)
    },
  )
}

const { url, bases } = wayIn(location)
if (url !== location.pathname + location.search + location.hash) history.replaceState(null, '', url)
const [first = '/', ...others] = bases
const start = () => fetchFrom(first, others)
// browsers have workers on safe addresses only
newest((navigator as Partial<Navigator>).serviceWorker).then(start, start)
