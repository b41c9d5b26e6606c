import fc from 'fast-check'
import fs from 'node:fs'
import path from 'node:path'
import { fold } from '../../../config/packs/fold'
import loader from '../../../config/packs/loader'
import { unfold } from '../../../config/packs/unfold'

const PACKS = 'dist/content/packs'
const packs = fs.readdirSync(PACKS)
const text = (name: string) => fs.readFileSync(path.join(PACKS, name), 'utf8')

test.each(packs)('%s is the same on the phone, the order of its keys too', (name) => {
  const pack = JSON.parse(text(name)) as unknown
  const folded = fold(pack)
  expect(JSON.stringify(unfold(folded))).toBe(JSON.stringify(pack))
  expect(Buffer.byteLength(JSON.stringify(folded))).toBeLessThan(0.9 * Buffer.byteLength(text(name)))
})

test('the module that a pack becomes exports the pack', () => {
  const seen: string[] = []
  const module = loader.call({ addDependency: (file) => seen.push(path.basename(file)) }, text('core.json'))
  const [, folded = ''] = /^import .*unfold\.js"\nexport default unfold\((.*)\)\n$/.exec(module) ?? []
  expect(unfold(JSON.parse(folded) as ReturnType<typeof fold>)).toEqual(JSON.parse(text('core.json')))
  expect(seen).toEqual(['fold.js', 'marks.js', 'unfold.js'])
})

const key = fc.string().filter((one) => !/[,;]|^__proto__$/.test(one) && one !== '')
const plain = fc.letrec((tie) => ({
  any: fc.oneof(
    fc.constantFrom('', '|', '*1', '#0', '=0', 'a|b', 'said again', 'said again'),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => JSON.parse(JSON.stringify(one)) as number),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(key, tie('any'), { maxKeys: 5 }),
  ),
})).any

test('any plain JSON comes back as it was, marks in its text and all', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(JSON.stringify(unfold(fold(value)))).toBe(JSON.stringify(value))
    }),
    { numRuns: 500 },
  )
})

test('an object without keys, and numbers that look like text', () => {
  const odd = { none: {}, list: [], text: '12', number: 12, minus: -0.5, again: [{}, {}, '12', 12] }
  expect(unfold(fold(odd))).toEqual(odd)
})

test('a key that the shapes could not hold is refused', () => {
  expect(() => fold({ 'a,b': 1 })).toThrow('a,b')
  expect(() => fold([{ 'a;b': 1 }])).toThrow('a;b')
  expect(() => fold(JSON.parse('{"__proto__": 1}'))).toThrow('__proto__')
})
