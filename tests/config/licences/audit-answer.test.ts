import { judge } from '../../../config/licences/audit-answer'

const answer = (vulnerabilities: object, counts: object) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: counts } })

test('nothing known is said', () => {
  expect(judge(answer({}, { low: 0, high: 0, total: 0 }), '')).toEqual({
    ok: true,
    says: 'No known fault that is high or worse; 0 that are less.',
  })
})

test('what is high or worse stops, by name; what is less is counted', () => {
  const found = { a: { severity: 'high' }, b: { severity: 'critical' }, c: { severity: 'low' } }
  expect(judge(answer(found, { low: 1, high: 1, critical: 1, total: 3 }), '')).toEqual({
    ok: false,
    says: 'High or worse: a (high), b (critical)',
  })
  expect(judge(answer({ c: found.c }, { low: 1, total: 1 }), '').says).toMatch(/1 that are less/)
})

test.each([
  ['', 'npm warn audit 405 Method Not Allowed\nmore', /NOT CHECKED.*405 Method Not Allowed$/],
  ['{"message":"request failed"}', '', /NOT CHECKED.*request failed$/],
  ['<html>', '', /NOT CHECKED/],
])('a registry that answers %j is no clean bill, and says so', (output, errors, said) => {
  expect(judge(output, errors)).toEqual({ ok: true, says: expect.stringMatching(said) as string })
})
