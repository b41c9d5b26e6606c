import { aheadOf, wayIn } from '../../../config/browser/way-in'
import { paths } from '../../../src/routes'

const from = (url: string) => {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(url) ?? []
  return wayIn({ pathname, search, hash })
}

test.each([
  ['/', '/', '/'],
  ['/index.html', '/', '/'],
  ['/?from=chat', '/?from=chat', '/'],
  ['/pages/area?id=2022-care', '/pages/area?id=2022-care', '/'],
  ['/pages/area/?id=2022-care&v=261123', '/pages/area?id=2022-care&v=261123', '/'],
  ['/pages/area/index.html?id=2022-care', '/pages/area?id=2022-care', '/'],
  ['/packages/sites/place/?id=x', '/packages/sites/place?id=x', '/'],
  ['/minjia/', '/minjia/', '/minjia/'],
  ['/minjia/pages/area/?id=x', '/minjia/pages/area?id=x', '/minjia/'],
  ['/a/b/packages/tips/tip?id=x', '/a/b/packages/tips/tip?id=x', '/a/b/'],
  // a host that keeps its sites in a folder of this name
  ['/pages/minjia/pages/area?id=x', '/pages/minjia/pages/area?id=x', '/pages/minjia/'],
  // a value that looks like a path
  ['/pages/lost?why=package&to=/packages/tips/tip', '/pages/lost?why=package&to=/packages/tips/tip', '/'],
])('%s is read as %s, the app stands at %s', (url, read, base) => {
  expect(from(url).url).toBe(read)
  expect(from(url).bases[0]).toBe(base)
})

test.each([
  ['/#/pages/area?id=2022-care', '/pages/area?id=2022-care'],
  ['/#pages/area?id=2022-care', '/pages/area?id=2022-care'],
  ['/index.html#/packages/tips/tip?id=x', '/packages/tips/tip?id=x'],
  ['/minjia/#/pages/review', '/minjia/pages/review'],
  ['/minjia/index.html?from=chat#/pages/figure?id=x', '/minjia/pages/figure?id=x'],
])('%s, a link of before, leads to %s', (url, read) => {
  expect(from(url).url).toBe(read)
})

test.each(['/#', '/#/', '/#top', '/pages/area?id=x#fig'])('%s is no link of before', (url) => {
  expect(from(url).url).toBe(url)
})

test('where no page is named, every folder may be the one, the deepest first', () => {
  expect(from('/minjia/gone/for/good').bases).toEqual([
    '/minjia/gone/for/good/',
    '/minjia/gone/for/',
    '/minjia/gone/',
    '/minjia/',
    '/',
  ])
  expect(from('/minjia').bases).toEqual(['/minjia/', '/'])
})

test('a folder that only looks like one of ours gives way to the others', () => {
  expect(from('/pages/minjia/gone').bases).toEqual(['/', '/pages/minjia/gone/', '/pages/minjia/', '/pages/'])
})

test.each(['//evil.example/pages/area', '//evil.example/', '///evil.example/pages/x', '//evil.example/#/pages/area'])(
  '%s names no other host: the program would be fetched from there',
  (url) => {
    const { url: read, bases } = from(url)
    expect([read, ...bases].filter((one) => !/^\/(?!\/)/.test(one))).toEqual([])
  },
)

describe('files of the page ahead of the app', () => {
  const home = 'pages/review js/1.js css/1.css'
  test.each([
    [home, '/', ['js/1.js', 'css/1.css']],
    [home, '/minjia/?from=chat', ['js/1.js', 'css/1.css']],
    [home, '/pages/review', ['js/1.js', 'css/1.css']],
    // a worker hands out the document of the home for every page
    [home, '/pages/area?id=pages/review', []],
    ['pages/area js/2.js', '/minjia/pages/area?id=x', ['js/2.js']],
    ['pages/area js/2.js', '/', []],
    [undefined, '/', []],
    ['', '/', []],
  ])('of %j at %s', (said, url, files) => {
    expect(aheadOf(said, url)).toEqual(files)
  })

  test('the page that is opened without a path is the first of the app', () => {
    expect(aheadOf(`${paths.review} js/1.js`, '/')).toEqual(['js/1.js'])
  })
})
