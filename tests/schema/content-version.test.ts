import { isNewer, markOf, versionOf } from '@/schema/content-version'

test.each([
  ['2026.11.23', '261123'],
  ['2026.11.23-2', '261123-2'],
  ['2030.01.02-12', '300102-12'],
])('%s is %s in a link, and back', (version, mark) => {
  expect(markOf(version)).toBe(mark)
  expect(versionOf(mark)).toBe(version)
})

test.each(['', '2026', 'v1', '1999.01.01', '2026.11.23-', ' 2026.11.23'])('%j has no mark', (version) => {
  expect(markOf(version)).toBe('')
})

test.each([undefined, '', '2611', '26112', '2611233', '261123-', 'abcdef', '261123-2x'])('%j is no mark', (mark) => {
  expect(versionOf(mark)).toBeUndefined()
})

test.each([
  ['2026.11.24', '2026.11.23'],
  ['2026.12.01', '2026.11.23-9'],
  ['2027.01.01', '2026.12.31'],
  ['2026.11.23-2', '2026.11.23'],
  ['2026.11.23-10', '2026.11.23-9'],
])('%s is newer than %s, and not the other way round', (newer, older) => {
  expect(isNewer(newer, older)).toBe(true)
  expect(isNewer(older, newer)).toBe(false)
  expect(isNewer(newer, newer)).toBe(false)
})
