import core from '#packs/core.json'
import places from '#packs/places.json'
import quiz from '#packs/quiz.json'
import search from '#packs/search.json'
import tipLines from '#packs/tip-lines.json'
import tips from '#packs/tips.json'
import fc from 'fast-check'
import { prepare } from '@/features/sites/search-places'
import { addressOf, marked, MARK, param, parseUrl, paths, urlOf, type Route, type RouteName } from '@/routes'
import { open, routesIn } from './support/tour'

const loaded = { core, places, tips, quiz, tipLines, search }
const directory = prepare(core, places.places)
const names = Object.keys(paths) as RouteName[]

/** Names of parameters that pages read, and some that every object has. */
const keys = fc.constantFrom(
  ...[
    'id',
    'area',
    'at',
    'step',
    'year',
    'region',
    'kind',
    'need',
    'q',
    'seed',
    'areas',
    'tips',
    'length',
    'to',
    'why',
  ],
  ...['reader', 'counts', 'span', 'v', '__proto__', 'constructor', 'toString', ''],
)
const known = routesIn(loaded).flatMap(({ params }) => Object.values(params))
const values = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(...known),
  fc.constantFrom(
    '-1',
    '0',
    '1',
    '999999',
    '1e3',
    'NaN',
    'constructor',
    '__proto__',
    '..',
    '/pages/me',
    'x'.repeat(5000),
  ),
  fc.constantFrom('%', '%E4%B8', '%ZZ', '%00', '\ud800', '<script>', "' or 1=1", 'a.b.c', '.'.repeat(500)),
)
const routes: fc.Arbitrary<Route> = fc.record({
  name: fc.constantFrom(...names),
  params: fc.dictionary(keys, values, { maxKeys: 5 }),
})

test('any page with any parameters opens: 1,000 of them, what they name is there or it is not', () => {
  fc.assert(
    fc.property(routes, (route) => open(loaded, route, directory)),
    { numRuns: 1000 },
  )
})

/** What a link can carry: a text of whole characters. */
const whole = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('a=b&c', '%25', '?#', '+', '\n'))
const plainKeys = fc.stringMatching(/^[a-z]{1,8}$/)

test('a route and its address are the same thing, there and back, with and without the mark of its content', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.dictionary(plainKeys, whole),
      fc.stringMatching(/^\d{6}$/),
      (name, params, mark) => {
        const route = { name, params }
        expect(parseUrl(urlOf(route))).toEqual(route)
        expect(parseUrl(urlOf(marked(route, mark)))).toEqual({ name, params: { ...params, [MARK]: mark } })
        expect(marked(route, '')).toEqual(route)
        expect(urlOf(route)).toMatch(/^\/[\w/-]+(\?[\w=&%.!~*'()-]+)?$/)
      },
    ),
    { numRuns: 1000 },
  )
})

test('any text is read as an address: of a page that there is, or of none', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(fc.constantFrom(...Object.values(paths)), fc.string({ unit: 'binary', maxLength: 60 }))
      .map(([path, rest]) => `/${path}?${rest}`),
    fc.tuple(routes, fc.nat(60)).map(([route, cut]) => urlOf(route).slice(0, -cut || undefined)),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const route = parseUrl(text)
      if (!route) return
      expect(names).toContain(route.name)
      expect(Object.values(route.params).every((value) => typeof value === 'string')).toBe(true)
      // what was read once is read the same again
      expect(parseUrl(urlOf(route))).toEqual(parseUrl(urlOf(parseUrl(urlOf(route)) as Route)))
      open(loaded, route, directory)
    }),
    { numRuns: 1000 },
  )
})

test('whatever a host hands over as parameters is an address, and a parameter a text or nothing', () => {
  const handed = fc.dictionary(fc.string({ maxLength: 8 }), fc.oneof(values, fc.anything()), { maxKeys: 5 })
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), handed, (path, params) => {
      expect(addressOf(path, params).startsWith(path)).toBe(true)
      for (const value of Object.values(params)) expect(['string', 'undefined']).toContain(typeof param(value))
    }),
    { numRuns: 1000 },
  )
})
