import crypto from 'node:crypto'
import path from 'node:path'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const SIGNS = `${LETTERS}0123456789`

/** Changed when two classes of the app get the same name; tests/architecture/styles.test.ts says so. */
const SALT = 'b'

/** What a class is called by people: page-frame-body. */
export const fullName = (name: string, file: string): string =>
  `${path.basename(file).replace(/\.module\.\w+$/, '')}-${name}`

/**
 * What a class is called in a build: three signs, because it travels to the page with every node. Made of file and class
 * alone, so that what webpack has kept stays true.
 */
export function shortName(full: string): string {
  const hash = crypto.createHash('sha1').update(`${SALT}${full}`).digest().readUInt32BE()
  const [first, rest] = [hash % LETTERS.length, Math.floor(hash / LETTERS.length)]
  return [LETTERS[first], SIGNS[rest % SIGNS.length], SIGNS[Math.floor(rest / SIGNS.length) % SIGNS.length]].join('')
}
