import fc from 'fast-check'
import { utf8Of } from '@/schema/utf8'

test('every text has the bytes that it has elsewhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8Of(text)]).toEqual([...Buffer.from(text)])
    }),
  )
})

test('half a pair has bytes that no text has', () => {
  expect([...utf8Of('\ud83d')]).not.toEqual([...Buffer.from('\ufffd')])
  expect([...utf8Of('闽\u{20000}')]).toEqual([...Buffer.from('闽\u{20000}')])
})
