import fs from 'node:fs'
import path from 'node:path'

/**
 * Writes a file so that nobody ever reads half of it: beside its place, to the disk, then into its place at once. What a
 * killed run left beside it is written over.
 */
export function putFile(file: string, bytes: Buffer | string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.part`)
  const open = fs.openSync(beside, 'w')
  try {
    fs.writeFileSync(open, bytes)
    fs.fsyncSync(open)
  } finally {
    fs.closeSync(open)
  }
  fs.renameSync(beside, file)
}
