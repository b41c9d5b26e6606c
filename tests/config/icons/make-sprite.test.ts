import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { COLUMNS, makeSprite } from '../../../config/icons/make-sprite'

const DRAWINGS = 'src/ui/icon/drawings'
/** Pixels of a cell: four to a unit of the drawing. */
const SIDE = 96

const shades = (svg: string, side: number) =>
  sharp(Buffer.from(svg), { density: (72 * side) / (side === SIDE ? 24 : 24 * COLUMNS) })
    .resize(side, side)
    .extractChannel('alpha')
    .raw()
    .toBuffer()

test('every cell of the sheet is its drawing', async () => {
  const sheet = await shades(makeSprite()['svg/sprite.svg'] ?? '', SIDE * COLUMNS)
  const files = fs.readdirSync(DRAWINGS).sort()
  const apart: string[] = []
  for (const [i, file] of files.entries()) {
    const alone = await shades(fs.readFileSync(path.join(DRAWINGS, file), 'utf8'), SIDE)
    const [left, top] = [(i % COLUMNS) * SIDE, Math.floor(i / COLUMNS) * SIDE]
    let inked = 0
    let differing = 0
    for (let at = 0; at < SIDE * SIDE; at++) {
      const own = alone[at] ?? 0
      const drawn = sheet[(top + Math.floor(at / SIDE)) * SIDE * COLUMNS + left + (at % SIDE)] ?? 0
      if (own > 128) inked += 1
      if (Math.abs(own - drawn) > 64) differing += 1
    }
    expect(inked).toBeGreaterThan(100)
    if (differing > 4) apart.push(`${file}: ${differing} pixels`)
  }
  expect(apart).toEqual([])
})

test('a tag that no drawing had so far is refused', () => {
  const folder = fs.mkdtempSync(path.join('dist', 'drawings-'))
  fs.writeFileSync(path.join(folder, 'a.svg'), '<svg viewBox="0 0 24 24"><polygon points="1 1 2 2 3 1"/></svg>')
  expect(() => makeSprite(folder)).toThrow('polygon')
  fs.rmSync(folder, { recursive: true })
})
