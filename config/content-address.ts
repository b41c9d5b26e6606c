import fs from 'node:fs'
import path from 'node:path'
import crypto from 'node:crypto'

/** This machine: content that is tried out before it is published. */
const HERE = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\//
const SAFE = /^https:\/\/[a-z0-9.-]+(:\d+)?\/([\w.~-]+\/)*$/i

/**
 * Where phones look for newer content: CONTENT_URL, with a slash at the end. Empty without it: the content comes with the
 * app alone. A wrong one ends the build, because nobody would notice on a phone.
 */
export function contentAddress(given = process.env.CONTENT_URL): string {
  if (!given) return ''
  const address = given.endsWith('/') ? given : `${given}/`
  if (SAFE.test(address) || (HERE.test(address) && SAFE.test(address.replace('http:', 'https:')))) return address
  throw new Error(
    `CONTENT_URL is ${given}. Write the https address of the folder that holds manifest.json, such as ` +
      'https://example.org/minjia/content/, without ? and #. http is only for this machine (http://127.0.0.1:8080/).',
  )
}

/** The beginnings of the hashes of the compiled packs, as they would be published: what a phone has it need not fetch. */
export function bundledParts(folder: string): Readonly<Record<string, string>> {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const hash = (file: string) =>
    crypto
      .createHash('sha256')
      .update(fs.readFileSync(path.join(folder, file), 'utf8').trimEnd())
      .digest('hex')
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file.slice(0, -5).replace(/\\/g, '/'), hash(file).slice(0, 16)]),
  )
}
