import fc from 'fast-check'
import { utf8Of } from '@/schema/utf8'
import { waitAfter } from '@/store/update/back-off'
import { sha256Of, sha256Slowly } from '@/store/update/digest'
import { sumOf } from '@/store/update/sum'
import { sha256 } from '../../support/content-host'

test('the hash is that of everybody else, at once and in slices', async () => {
  const texts = ['', 'abc', '闽家', 'x'.repeat(4096), '家'.repeat(5000)]
  for (const text of texts) {
    let pauses = 0
    const pause = () => Promise.resolve(void pauses++)
    expect(sha256Of(text)).toBe(sha256(text))
    expect(await sha256Slowly(utf8Of(text), pause)).toBe(sha256(text))
    expect(pauses).toBe(Math.ceil(Buffer.byteLength(text) / 4096))
  }
})

test('one changed letter changes the sum', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.nat(),
      fc.integer({ min: 1, max: 0xffff }),
      (text, n, bits) => {
        const at = n % text.length
        const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bits) + text.slice(at + 1)
        expect(sumOf(other)).not.toBe(sumOf(text))
      },
    ),
  )
})

test('the wait after failures doubles up to a day, and no two phones ask at once', () => {
  const minutes = (failures: number, chance: number) => waitAfter(failures, chance) / 60_000
  expect([0, 1, 2, 3, 9, 40].map((failures) => minutes(failures, 0.5))).toEqual([60, 5, 10, 20, 1280, 1440])
  expect([minutes(1, 0), minutes(1, 1)]).toEqual([3.75, 6.25])
})
