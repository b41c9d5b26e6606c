import * as v from 'valibot'
import {
  envelopeSchema,
  manifestSchema,
  manifestText,
  readManifest,
  sealedText,
  type Manifest,
} from '@/schema/manifest'
import { SCHEMA_VERSION } from '@/schema/versions'

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
const reads = (input: unknown) => v.safeParse(manifestSchema, input).success

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
    ['a part that no program knows', { ...sound, parts: { songs: sound.parts.core } }],
    ['a short hash', { ...sound, parts: { core: { ...sound.parts.core, sha256: 'abc' } } }],
    ['no bytes', { ...sound, parts: { core: { ...sound.parts.core, bytes: 0 } } }],
    ['a version in words', { ...sound, contentVersion: 'newest' }],
    ['no seal', { ...sound, seal: undefined }],
  ])('with %s is refused', (_, input) => expect(reads(input)).toBe(false))

  test('of any format says which format it is', () => {
    expect(v.safeParse(envelopeSchema, { schemaVersion: 7, all: 'else' }).success).toBe(true)
    expect(v.safeParse(envelopeSchema, { schemaVersion: '7' }).success).toBe(false)
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
