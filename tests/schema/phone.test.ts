import { dialled, PHONE } from '@/schema/phone'

test.each([
  ['0591-87654321', true, '0591-87654321'],
  ['0591-87654321转8012', true, '0591-87654321'],
  ['13800138000', true, '13800138000'],
  ['12345', true, '12345'],
  ['0591-87654321转', false, '0591-87654321'],
  ['转8012', false, ''],
  ['0591-87654321-8012转1转2', false, '0591-87654321-8012'],
  ['问村里', false, '问村里'],
])('%s: kept %s, dialled as %s', (phone, kept, number) => {
  expect(PHONE.test(phone)).toBe(kept)
  expect(dialled(phone)).toBe(number)
})
