import { exportsOf } from '../support/source-imports'
import { madeUp, programSources } from '../support/source-files'

const files = new Map(programSources().map((file) => [file.path, file]))
const SIDES = { weapp: 'h5', h5: 'weapp' } as const
const twinOf = (path: string) =>
  path.replace(/\.(weapp|h5)(\.tsx?)$/, (_, side: keyof typeof SIDES, end: string) => `.${SIDES[side]}${end}`)
const variants = [...files.values()].filter(({ path }) => twinOf(path) !== path)

test('there are variants by platform', () => {
  expect(variants.length).toBeGreaterThan(10)
  expect(twinOf('src/ui/sheet/sheet.weapp.tsx')).toBe('src/ui/sheet/sheet.h5.tsx')
})

test.each(variants.map((file) => [file.path, file] as const))('%s has a twin with the same exports', (path, file) => {
  const twin = files.get(twinOf(path))
  expect(twin?.path).toBe(twinOf(path))
  expect(twin && exportsOf(twin)).toEqual(exportsOf(file))
})

test('no file stands beside its variants under the plain name', () => {
  expect(variants.map(({ path }) => path.replace(/\.(weapp|h5)/, '')).filter((path) => files.has(path))).toEqual([])
})

test('every way to export is read', () => {
  const text = `export const a = 1; export function b() {}; export type C = 1; export interface D {}
    export class E {}; const f = 1; export { f as g }; export default f`
  expect(exportsOf(madeUp('src/x.ts', text))).toEqual(['C', 'D', 'E', 'a', 'b', 'default', 'g'])
})
