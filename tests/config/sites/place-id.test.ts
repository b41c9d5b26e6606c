import { makeId } from '../../../config/sites/place-id'
import { Progress } from '../../../config/sites/progress'
import { aPlace } from '../../support/builders'

test('progress is said after half a second of silence, and not before', () => {
  const said: string[] = []
  let now = 0
  const progress = new Progress(
    (line) => said.push(line),
    () => now,
  )
  progress.step('读')
  for (now = 0; now <= 1600; now += 100) progress.tick(now / 100, 16)
  expect(said).toEqual(['读 …', '  5 / 16 行', '  10 / 16 行', '  15 / 16 行'])
})

test('an id grows where two places would meet, and does not depend on how the name was typed', () => {
  const place = aPlace({ kind: 'sunflower', name: '例子（一）' })
  const short = makeId(place, new Set())
  const long = makeId(place, new Set([short]))
  expect(short).toMatch(/^sunflower-350102-[a-z0-9]{5}$/)
  expect(long).toMatch(new RegExp(`^${short}[a-z0-9]$`))
  expect(makeId({ ...place, name: '例子 (一)' }, new Set())).toBe(short)
})
