import fs from 'node:fs'
import path from 'node:path'

/** Cells in a row of the sprite; eight by eight holds sixty-four. */
export const COLUMNS = 8
const CELL = 24

const folder = path.resolve(__dirname, '../../src/ui/icon')

/** What is written from the drawings: by file name under src/ui/icon. */
export type SpriteFiles = Readonly<Record<string, string>>

const inner = (svg: string) => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')

/**
 * Puts every drawing on one sheet. A style sheet of the phone takes no file, so each icon alone would carry its own
 * header: 10 KB for sixty of them.
 */
export function makeSprite(drawings = path.join(folder, 'drawings')): SpriteFiles {
  const names = fs
    .readdirSync(drawings)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -4))
    .sort()
  if (names.length > COLUMNS * COLUMNS)
    throw new Error(`${names.length} icons, the sheet holds ${COLUMNS * COLUMNS}: raise COLUMNS`)
  const cells = names.map((name, i) => {
    const at = `${(i % COLUMNS) * CELL} ${Math.floor(i / COLUMNS) * CELL}`
    return `<g transform="translate(${at})">${inner(fs.readFileSync(path.join(drawings, `${name}.svg`), 'utf8')).trim()}</g>`
  })
  const side = COLUMNS * CELL
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" fill="none" stroke="#000" stroke-width="2" ` +
    `stroke-linecap="round" stroke-linejoin="round">${cells.join('')}</svg>\n`
  return {
    'svg/sprite.svg': svg,
    '_names.scss': `// Written by \`npm run icons\` from ./drawings.\n$columns: ${COLUMNS};\n$names: ${names.join(' ')};\n`,
    'icon-names.ts': `// Written by \`npm run icons\` from ./drawings.\nexport const iconNames = [\n${names.map((name) => `  '${name}',\n`).join('')}] as const\n`,
  }
}

if (process.argv[1] === __filename) {
  for (const [name, text] of Object.entries(makeSprite())) fs.writeFileSync(path.join(folder, name), text)
  console.log('icons written')
}
