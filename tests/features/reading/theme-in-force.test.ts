import { themeInForce } from '@/features/reading/theme-in-force'

test.each([
  ['system', 'light', 'light'],
  ['system', 'dark', 'dark'],
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
] as const)('chosen %s on a %s system is %s', (chosen, ofSystem, wanted) => {
  expect(themeInForce(chosen, ofSystem)).toBe(wanted)
})
