import fs from 'node:fs'
import path from 'node:path'
import svgpath from 'svgpath'

/** Cells in a row of the sprite; eight by eight holds sixty-four. */
export const COLUMNS = 8
const CELL = 24

const folder = path.resolve(__dirname, '../../src/ui/icon')

/** What is written from the drawings: by path from src/ui/icon. */
export type SpriteFiles = Readonly<Record<string, string>>

const inner = (svg: string) => svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '')

const number = (tag: string, name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0)

/** A drawing's tag as the path it draws. Throws on a tag that no drawing has had so far. */
function pathOf(tag: string): string {
  const [, kind] = /^<(\w+)/.exec(tag) ?? []
  const at = (...names: string[]) => names.map((name) => number(tag, name))
  if (kind === 'path') return / d="([^"]+)"/.exec(tag)?.[1] ?? ''
  if (kind === 'circle' || kind === 'ellipse') {
    const [cx = 0, cy = 0] = at('cx', 'cy')
    const [rx = 0, ry = 0] = kind === 'circle' ? at('r', 'r') : at('rx', 'ry')
    return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`
  }
  if (kind !== 'rect') throw new Error(`config/icons does not know how to draw ${tag}`)
  const [x = 0, y = 0, w = 0, h = 0, r = 0] = at('x', 'y', 'width', 'height', 'rx')
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
  return (
    `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
    `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`
  )
}

/** What a drawing strokes and what it fills, moved to its cell. */
function cell(svg: string, i: number): { lines: string; dots: string } {
  const [x, y] = [(i % COLUMNS) * CELL, Math.floor(i / COLUMNS) * CELL]
  const move = (tags: string[]) => tags.map((tag) => svgpath(pathOf(tag)).translate(x, y).round(2).toString()).join('')
  const tags: string[] = inner(svg).match(/<\w[^>]*>/g) ?? []
  const filled = (tag: string) => /fill="#000"/.test(tag)
  return { lines: move(tags.filter((tag) => !filled(tag))), dots: move(tags.filter(filled)) }
}

const CIRCLE = /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"\/>/g
const round = (cx: number, cy: number, r: number) =>
  `<path d="M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z"/>`

/** A drawing as one path of absolute M, L, C and Z: what a canvas is told without a parser for SVG. */
function asPath(svg: string): string {
  const drawn = inner(svg).replace(CIRCLE, (_all, cx, cy, r) => round(Number(cx), Number(cy), Number(r)))
  return [...drawn.matchAll(/ d="([^"]+)"/g)]
    .map(([, d = '']) => {
      const steps: string[] = []
      svgpath(d)
        .abs()
        .unshort()
        .unarc()
        .round(1)
        .iterate(([letter, ...at], _i, x, y) => {
          if (letter === 'H') steps.push(`L${at[0]} ${y}`)
          else if (letter === 'V') steps.push(`L${x} ${at[0]}`)
          else steps.push(letter + at.join(' '))
        })
      return steps.join('')
    })
    .join('')
}

/**
 * Puts every drawing on one sheet, as two paths: what is stroked and what is filled. A style sheet of the phone takes no
 * file, so each icon alone would carry its own header: 10 KB for sixty of them; and a tag for each part of each 3 KB.
 */
export function makeSprite(drawings = path.join(folder, 'drawings')): SpriteFiles {
  const names = fs
    .readdirSync(drawings)
    .filter((file) => file.endsWith('.svg'))
    .map((file) => file.slice(0, -4))
    .sort()
  if (names.length > COLUMNS * COLUMNS)
    throw new Error(`${names.length} icons, the sheet holds ${COLUMNS * COLUMNS}: raise COLUMNS`)
  const cells = names.map((name, i) => cell(fs.readFileSync(path.join(drawings, `${name}.svg`), 'utf8'), i))
  const areas = names.filter((name) => /^area-\d\d$/.test(name))
  const paths = areas.map((name) => asPath(fs.readFileSync(path.join(drawings, `${name}.svg`), 'utf8')))
  const side = COLUMNS * CELL
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" fill="none" stroke="#000" stroke-width="2" ` +
    `stroke-linecap="round" stroke-linejoin="round"><path d="${cells.map(({ lines }) => lines).join('')}"/>` +
    `<path fill="#000" stroke="none" d="${cells.map(({ dots }) => dots).join('')}"/></svg>\n`
  return {
    'svg/sprite.svg': svg,
    '_names.scss': `// Written by \`npm run icons\` from ./drawings.\n$columns: ${COLUMNS};\n$names: ${names.join(' ')};\n`,
    '../../features/share/draw/area-paths.ts': `/** Written by \`npm run icons\`: the icons of areas 1 to 6 on a grid of 24, as paths for a canvas. */\nexport const areaPaths = [\n${paths.map((one) => `  '${one}',\n`).join('')}] as const\n`,
    'icon-names.ts': `// Written by \`npm run icons\` from ./drawings.\nexport const iconNames = [\n${names.map((name) => `  '${name}',\n`).join('')}] as const\n`,
  }
}

if (process.argv[1] === __filename) {
  for (const [name, text] of Object.entries(makeSprite())) fs.writeFileSync(path.join(folder, name), text)
  console.log('icons written')
}
