import fs from 'node:fs'
import { bundledParts, contentAddress } from '../../config/content-address'
import { makeParts } from '../../config/publish/parts'
import { packs } from '../support/real-content'

test.each([
  [undefined, ''],
  ['', ''],
  ['https://example.org/minjia/content', 'https://example.org/minjia/content/'],
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org:8443/a/', 'https://example.org:8443/a/'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
])('%s is an address', (given, address) => {
  expect(contentAddress(given ?? '')).toBe(address)
})

test.each([
  'http://example.org/',
  'example.org/content/',
  'https://example.org/content/?v=1',
  'https://example.org/content/#here',
  'https://user:word@example.org/',
  'https://example.org/内容/',
  'http://127.0.0.1.example.org/',
  'ftp://example.org/',
  ' https://example.org/',
])('%s ends the build, with the remedy', (given) => {
  expect(() => contentAddress(given)).toThrow(/CONTENT_URL is .*Write the https address/s)
})

test('a phone knows what it has by the names under which it would be published', () => {
  const here = bundledParts('dist/content/packs')
  for (const { name, part } of makeParts(packs)) expect(part.file).toBe(`${name}.${here[name]}.json`)
  expect(bundledParts('dist/nowhere')).toEqual({})
  expect(fs.existsSync('dist/content/packs/core.json')).toBe(true)
})
