import { isCore } from '@/store/update/is-core'
import { coreOf, PACK } from '../../support/content-host'

const VERSION = '2000.02.01'
const sound = coreOf(VERSION)
const program = { pack: PACK }

test('a core of this association and of the version that it is said to be can be shown', () => {
  expect(isCore(sound, program, VERSION)).toBe(true)
})

test.each([
  ['of another association', sound, { pack: 'elsewhere' }, VERSION],
  ['of another version', sound, program, '2000.03.01'],
  ['of neither', sound, { pack: 'elsewhere' }, '2000.03.01'],
  ['without areas', { ...sound, years: [] }, program, VERSION],
  ['with a field of another sort', { ...sound, placeTotal: '1' }, program, VERSION],
  ['that is nothing', undefined, program, VERSION],
  ['that is a text', JSON.stringify(sound), program, VERSION],
])('one %s cannot', (_, core, of, version) => {
  expect(isCore(core, of, version)).toBe(false)
})
