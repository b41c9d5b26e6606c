import fc from 'fast-check'
import { swipe } from '@/features/tips/swipe'

const from = { clientX: 200, clientY: 300 }
const by = (x: number, y: number) => swipe(from, { clientX: from.clientX + x, clientY: from.clientY + y })

test.each([
  ['left', -120, 10, 1],
  ['right', 120, -10, -1],
  ['left, just far enough', -48, 0, 1],
  ['a shaking tap', -20, 5, 0],
  ['scrolling', 30, -200, 0],
  ['askew', -100, 90, 0],
  ['askew, just flat enough', -90, 60, 1],
  ['nowhere', 0, 0, 0],
])('%s', (_, x, y, way) => {
  expect(by(x, y)).toBe(way)
})

test('the other way about leads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.integer({ min: -400, max: 400 }), (x, y) => {
      expect(by(-x, y) + by(x, y)).toBe(0)
    }),
  )
})
