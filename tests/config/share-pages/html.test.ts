import { runInNewContext } from 'node:vm'
import { escaped, sharePageHtml, type Frame } from '../../../config/share-pages/html'
import { imageOf, sharePage, type SharePage } from '../../../config/share-pages/share-page'
import { siteOf } from '../../../config/share-pages/site'
import { lookOfPage } from '../../../config/share-pages/look'
import { readShelves, subjectsIn } from '../../../config/share-pages/subjects'
import { parseUrl } from '@/routes'
import { digestOf } from '@/features/share/subject-of'

const frame: Frame = { appName: '闽家', openWords: '打开', style: 'p{margin:0}' }
const shelves = readShelves('dist/content/packs')
const edition = { version: shelves.core.info.contentVersion, year: shelves.core.years[0].year.year }
const pages = subjectsIn(shelves).flatMap((subject) => {
  const page = sharePage(subject, edition)
  return page ? [[page.at, page] as const] : []
})
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const meta = (document: Document, name: string) =>
  document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')

test('every subject of the content has one page, at an address of its own', () => {
  const { core, places, tips } = shelves
  const figures = core.years[0].areas.flatMap((area) => area.figures)
  const expected =
    1 + core.years[0].areas.length + figures.length + places.places.length + core.firstAid.length + tips.tips.length
  expect(pages.length).toBe(expected)
  expect(new Set(pages.map(([at]) => at)).size).toBe(expected)
})

test('a digest has none: its choice stands in its link', () => {
  expect(sharePage(digestOf(shelves, {}), edition)).toBeUndefined()
  expect(imageOf(digestOf(shelves, {}))).toBeUndefined()
})

test.each(pages)('%s says what it is, opens the thing itself, and reads without script', (at, page) => {
  const document = read(sharePageHtml(page, frame))
  expect(document.title).toBe(`${page.title} - 闽家`)
  expect(meta(document, 'og:title')).toBe(page.title)
  expect(meta(document, 'description')).toBe(page.description)
  expect(meta(document, 'og:description')).toBe(page.description)
  expect(meta(document, 'og:image')).toBe(`../../../${page.image}`)
  expect(meta(document, 'og:locale')).toBe('zh_CN')
  expect(meta(document, 'twitter:card')).toBe('summary_large_image')
  expect(Array.from(document.querySelectorAll('p'), (one) => one.textContent)).toEqual(page.lines)
  const [, kind = '', id = ''] = at.split('/')
  const route = parseUrl(page.opens)
  expect(document.querySelector('a')?.getAttribute('href')).toBe(`../../../${page.opens}`)
  expect(route?.params.id ?? `${shelves.core.years[0].year.year}`).toBe(id)
  expect(page.image).toBe(`cards/${kind}-${id}.png`)
  expect(page.title && page.description && page.lines.length).toBeTruthy()
})

const made = (change: Partial<SharePage>): SharePage => ({
  at: 's/area/x/',
  title: 'title',
  description: 'description',
  lines: ['line'],
  image: 'cards/area-x.png',
  opens: 'pages/area?id=x&v=261123',
  ...change,
})

const HOSTILE = `</title></script><script>alert('1')</script>"><img onerror="x">&amp;`
test('whatever the content says stays text', () => {
  const page = made({ title: HOSTILE, description: HOSTILE, lines: [HOSTILE], opens: `pages/area?id=${HOSTILE}` })
  const document = read(sharePageHtml(page, frame))
  expect(document.scripts.length).toBe(1)
  expect(document.querySelectorAll('img').length).toBe(1)
  expect(document.title).toBe(`${HOSTILE} - 闽家`)
  expect(meta(document, 'og:description')).toBe(HOSTILE)
  expect(document.querySelector('p')?.textContent).toBe(HOSTILE)
  expect(escaped(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;')
})

/** Where the script of a page takes a reader who stands at an address. */
function goes(page: SharePage, address: string): string {
  const script = read(sharePageHtml(page, frame)).scripts[0]?.textContent ?? ''
  const [pathname = '', search = ''] = address.split(/(?=\?)/)
  let to = ''
  runInNewContext(script, { location: { pathname, search, replace: (url: string) => (to = url) } })
  return to
}

test.each([
  ['/s/area/x/', '/pages/area/?id=x&v=261123'],
  ['/s/area/x', '/pages/area/?id=x&v=261123'],
  ['/s/area/x/index.html', '/pages/area/?id=x&v=261123'],
  ['/minjia/s/area/x/', '/minjia/pages/area/?id=x&v=261123'],
  ['/s/area/x/?v=250102-3', '/pages/area/?id=x&v=250102-3'],
  ['/s/area/x/?from=chat&v=250102&x=1', '/pages/area/?id=x&v=250102'],
  ['/s/area/x/?v=<script>', '/pages/area/?id=x&v=261123'],
  ['//evil.example/s/area/x/', '/evil.example/pages/area/?id=x&v=261123'],
  ['/elsewhere', '/pages/area/?id=x&v=261123'],
])('a reader at %s is taken to %s', (address, to) => {
  expect(goes(made({}), address)).toBe(to)
})

test('the year has no id, only a mark', () => {
  expect(goes(made({ at: 's/year/2022/', opens: 'pages/review?v=261123' }), '/s/year/2022/?v=250102')).toBe(
    '/pages/review/?v=250102',
  )
})

test('where the site will be makes the addresses for crawlers absolute', () => {
  const document = read(sharePageHtml(made({}), { ...frame, site: 'https://example.org/minjia/' }))
  expect(meta(document, 'og:image')).toBe('https://example.org/minjia/cards/area-x.png')
  expect(meta(document, 'og:url')).toBe('https://example.org/minjia/s/area/x/')
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://example.org/minjia/s/area/x/',
  )
  expect(document.querySelector('img')?.getAttribute('src')).toBe('../../../cards/area-x.png')
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/minjia', 'https://example.org/minjia/'],
  ['http://localhost:8080//', 'http://localhost:8080/'],
])('SITE_URL %s is %s', (said, site) => {
  expect(siteOf(said)).toBe(site)
})

test.each(['example.org', 'ftp://example.org', 'https://', 'https://a.b/?x', 'https://a.b/#x', 'https://a b'])(
  'SITE_URL %s is refused, with what to write instead',
  (said) => expect(() => siteOf(said)).toThrow(/should be like https/),
)

test('the page wears the colours of the app, light and dark', () => {
  const [light = '', dark = ''] = lookOfPage().split('@media(prefers-color-scheme:dark)')
  for (const name of ['bg-page', 'ink-1', 'brand-solid']) {
    const value = (css: string) => new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]
    expect(value(light)).toMatch(/^#/)
    expect(value(dark)).toMatch(/^#/)
    expect(value(dark)).not.toBe(value(light))
  }
})
