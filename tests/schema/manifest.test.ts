import * as v from 'valibot'
import { manifestOf, manifestText, readManifest, sealedText, type Manifest } from '@/schema/manifest'
import { isPartName } from '@/schema/part-names'
import { SCHEMA_VERSION } from '@/schema/version-forms'
import { appVersionSchema, contentVersionSchema } from '@/schema/versions'

const hash = 'a'.repeat(64)
const sound = {
  schemaVersion: 1,
  pack: 'minjia-fujian',
  contentVersion: '2026.11.23',
  published: '2026-11-23',
  minAppVersion: '0.1.0',
  withdrawn: [],
  parts: { core: { file: `core.${'b'.repeat(16)}.json`, sha256: hash, bytes: 10 } },
  seal: hash,
}
const reads = (input: unknown) => manifestOf(input) !== undefined

/** The same as a schema, which would be 3 KB more on the phone: both must say the same of everything. */
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const part = v.object({
  file: v.pipe(v.string(), v.regex(/^(cities\/)?[a-z0-9-]+\.[0-9a-f]{16}\.json$/)),
  sha256,
  bytes: v.pipe(v.number(), v.integer(), v.gtValue(0)),
})
const isPlain = (input: unknown) => typeof input === 'object' && input !== null && !Array.isArray(input)
const schema = v.object({
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  pack: v.string(),
  contentVersion: contentVersionSchema,
  published: v.pipe(v.string(), v.isoDate()),
  minAppVersion: appVersionSchema,
  withdrawn: v.array(contentVersionSchema),
  parts: v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isPlain),
    v.transform((parts) => Object.fromEntries(Object.entries(parts).filter(([name]) => isPartName(name)))),
    v.record(v.string(), part),
  ),
  seal: sha256,
})
const inSchema = (input: unknown) => v.safeParse(schema, input).success

/** Every place in a manifest with something else in it. */
function* spoilt(input: unknown): Generator<unknown> {
  const others = [undefined, null, '', 'x', 0, -1, 1.5, 2, true, [], {}, ['2026.11.23'], '2026-13-01', '2026-02-30']
  yield* [...others, '2026.1.1', '1.0', hash, 'cities/a.0123456789abcdef.json', '/a.0123456789abcdef.json']
  if (typeof input !== 'object' || input === null) return
  for (const [key, value] of Object.entries(input))
    for (const other of spoilt(value)) yield Array.isArray(input) ? [other] : { ...input, [key]: other }
}

describe('a manifest', () => {
  test('is read, with what a newer publisher adds passed over', () => {
    expect(reads(sound)).toBe(true)
    expect(reads({ ...sound, note: 'new' })).toBe(true)
    expect(
      reads({
        ...sound,
        parts: { 'cities/350100': { ...sound.parts.core, file: 'cities/350100.0123456789abcdef.json' } },
      }),
    ).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['a list', []],
    ['a file elsewhere', { ...sound, parts: { core: { ...sound.parts.core, file: 'https://example.org/core.json' } } }],
    ['a file above', { ...sound, parts: { core: { ...sound.parts.core, file: '../core.0123456789abcdef.json' } } }],
    ['parts in a list', { ...sound, parts: [] }],
    ['a short hash', { ...sound, parts: { core: { ...sound.parts.core, sha256: 'abc' } } }],
    ['no bytes', { ...sound, parts: { core: { ...sound.parts.core, bytes: 0 } } }],
    ['a version in words', { ...sound, contentVersion: 'newest' }],
    ['no seal', { ...sound, seal: undefined }],
  ])('with %s is refused', (_, input) => expect(reads(input)).toBe(false))

  test('with parts that only newer programs know is read without them, whatever they look like', () => {
    const parts = { ...sound.parts, songs: sound.parts.core, 'cities/far': { url: 'x' }, films: null }
    expect(manifestOf({ ...sound, parts })?.parts).toEqual(sound.parts)
    expect(manifestOf({ ...sound, parts: { ...parts, tips: null } })).toBeUndefined()
  })

  test('is what the schema says, with anything in the place of anything', () => {
    const whole = { ...sound, withdrawn: ['2026.11.22-2'], parts: { ...sound.parts, songs: 1 } }
    const seen = { yes: 0, no: 0 }
    for (const one of spoilt(whole)) {
      if (reads(one) !== inSchema(one)) throw new Error(JSON.stringify(one))
      seen[reads(one) ? 'yes' : 'no']++
    }
    expect(reads(whole)).toBe(true)
    expect(seen.yes).toBeGreaterThan(20)
    expect(seen.no).toBeGreaterThan(150)
  })
})

describe('the text under a seal', () => {
  test('does not hang on the order of keys, nor on the seal itself', () => {
    const turned = Object.fromEntries(Object.entries(sound).reverse())
    expect(sealedText(turned)).toBe(sealedText({ ...sound, seal: 'b' }))
  })

  test('changes with anything else, also with what this program does not know', () => {
    expect(sealedText({ ...sound, published: '2026-11-24' })).not.toBe(sealedText(sound))
    expect(sealedText({ ...sound, note: 'new' })).not.toBe(sealedText(sound))
  })
})

describe('the text of a manifest', () => {
  // any function of the text will do here: that it is SHA-256 is the publisher's and the phone's business
  const hashed = (of: string) => `${of.length}`.padStart(64, '0')
  const sealed = (manifest: object) => JSON.stringify({ ...manifest, seal: hashed(sealedText(manifest)) })

  test('is read back as it was written', () => {
    const manifest = { ...sound, seal: hashed(sealedText(sound)) } as Manifest
    expect(readManifest(manifestText(manifest), hashed)).toEqual({ ok: true, manifest })
    expect(readManifest(sealed({ ...sound, note: 'new' }), hashed).ok).toBe(true)
  })

  test.each([
    ['nothing', '', 'broken'],
    ['something else', 'null', 'broken'],
    ['a list', '[1]', 'broken'],
    ['a page of a host that logs in', '<!doctype html>', 'broken'],
    ['no seal', JSON.stringify({ ...sound, seal: undefined }), 'broken'],
    ['another seal', JSON.stringify(sound), 'broken'],
    ['a sealed part elsewhere', sealed({ ...sound, parts: { core: { ...sound.parts.core, file: '../a' } } }), 'broken'],
    ['a newer format', sealed({ schemaVersion: SCHEMA_VERSION + 1, all: 'else' }), 'newer'],
    ['a newer format, damaged', JSON.stringify({ schemaVersion: SCHEMA_VERSION + 1, seal: hash }), 'broken'],
  ])('that is %s is not believed', (_, text, why) => {
    expect(readManifest(text, hashed)).toEqual({ ok: false, why })
  })
})
