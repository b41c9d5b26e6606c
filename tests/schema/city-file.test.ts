import fc from 'fast-check'
import { parseCityFile } from '@/schema/city-file'
import { aPackedPlace } from '../support/builders'

const file = JSON.stringify({ places: [aPackedPlace(), aPackedPlace({ id: 'two' })] })

test('a file is read as it was written', () => {
  expect(parseCityFile(file)).toEqual({ ok: true, places: [aPackedPlace(), aPackedPlace({ id: 'two' })] })
  expect(parseCityFile('{"places":[]}')).toEqual({ ok: true, places: [] })
})

const without = (key: string) => JSON.stringify({ places: [aPackedPlace(), { ...aPackedPlace(), [key]: undefined }] })

test.each([
  ['nothing', ''],
  ['a page of a portal', '<html><body>请登录</body></html>'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '7'],
  ['no places', '{}'],
  ['places that are no list', '{"places":{"length":1}}'],
  ['an empty place', '{"places":[null]}'],
  ['a place that is a text', '{"places":["一处"]}'],
  ...['id', 'name', 'kind', 'adcode', 'address', 'py', 'grade', 'services', 'phone'].map((key) => [
    `a place without ${key}`,
    without(key),
  ]),
])('%s is no file of a city', (_, text) => {
  expect(parseCityFile(text)).toEqual({ ok: false })
})

test('a file that was cut anywhere is refused and breaks nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
      expect(parseCityFile(file.slice(0, length))).toEqual({ ok: false })
    }),
  )
})
