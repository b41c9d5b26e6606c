import { canGrow, layoutFor, textScale } from '@/features/reading/text-scale'

test.each([
  // 标准 follows the host, within what it has
  ['standard', 1, 1, 'standard'],
  ['standard', 0.94, 0.94, 'standard'],
  ['standard', 0.5, 0.94, 'standard'],
  ['standard', 1.12, 1.12, 'standard'],
  ['standard', 1.2, 1.2, 'large'],
  ['standard', 1.29, 1.29, 'elder'],
  ['standard', 1.5, 1.5, 'elder'],
  ['standard', 3, 1.5, 'elder'],
  // the others are the least a reader gets, and multiply nothing
  ['large', 0.94, 1.2, 'large'],
  ['large', 1, 1.2, 'large'],
  ['large', 1.12, 1.2, 'large'],
  ['large', 1.4, 1.4, 'elder'],
  ['elder', 0.94, 1.4, 'elder'],
  ['elder', 1, 1.4, 'elder'],
  ['elder', 1.4, 1.4, 'elder'],
  ['elder', 1.5, 1.5, 'elder'],
] as const)('%s in a host of %d is %d, laid out as %s', (chosen, host, scale, layout) => {
  expect(textScale(chosen, host)).toBe(scale)
  expect(layoutFor(scale)).toBe(layout)
})

test('特大字 is offered as long as it makes a difference', () => {
  expect([1, 1.3, 1.4, 1.5].map(canGrow)).toEqual([true, true, false, false])
})
