import { manifestText, readManifest } from '@/schema/manifest'
import { makeManifest } from '../../../config/publish/make-manifest'
import { makeParts, sha256 } from '../../../config/publish/parts'
import { aPackedPlace } from '../../support/builders'
import { full, packs } from '../../support/real-content'

const publication = { minAppVersion: undefined, withdrawn: ['2026.11.20'] }

test('a long directory has a part for each city, below cities/', () => {
  const cities = { '350400': { places: [aPackedPlace()] }, '350100': { places: [] } }
  const parts = makeParts({ ...packs, cities })
  expect(parts.slice(-2).map(({ name, part }) => [name, part.file])).toEqual([
    ['cities/350100', expect.stringMatching(/^cities\/350100\.[0-9a-f]{16}\.json$/)],
    ['cities/350400', expect.stringMatching(/^cities\/350400\.[0-9a-f]{16}\.json$/)],
  ])
  const text = manifestText(makeManifest(full.info, publication, parts, '0.1.0'))
  expect(readManifest(text, sha256).ok).toBe(true)
})

test('1,000 changed bytes of a manifest: each is noticed', () => {
  const bytes = Buffer.from(manifestText(makeManifest(full.info, publication, makeParts(packs), '0.1.0')))
  expect(readManifest(bytes.toString(), sha256)).toMatchObject({ ok: true, manifest: { withdrawn: ['2026.11.20'] } })
  // a plain generator with a fixed start: the same thousand each time
  let luck = 20261123
  const random = (below: number) => {
    luck = (luck * 1103515245 + 12345) % 2147483648
    return Math.floor((luck / 2147483648) * below)
  }
  const believed: string[] = []
  for (let i = 0; i < 1000; i++) {
    const spoilt = Buffer.from(bytes)
    const at = random(bytes.length)
    spoilt[at] = (spoilt[at] ?? 0) ^ (1 + random(255))
    if (readManifest(spoilt.toString(), sha256).ok) believed.push(`byte ${at}: ${bytes[at]} -> ${spoilt[at]}`)
  }
  expect(believed).toEqual([])
})

test('every cut of a manifest is noticed', () => {
  const text = manifestText(makeManifest(full.info, publication, makeParts(packs), '0.1.0'))
  for (let length = 0; length < text.length; length += 7) {
    expect(readManifest(text.slice(0, length), sha256)).toEqual({ ok: false, why: 'broken' })
  }
})
