/** npm run size: bytes per package beside the smallest app of the same versions. Reads the builds that are there. */
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { BUDGET, measure } from '../weapp/sizes'
import { buildFloor } from './build-floor'

const KB = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`.padStart(9)

if (!fs.existsSync('dist/weapp/app.json')) {
  console.error('dist/weapp is not built yet. Run: npm run build')
  process.exit(1)
}
console.log('The smallest app of the same versions is built for comparison (once) …')
const floor = measure(buildFloor())
const ours = measure('dist/weapp')

console.log('\nWeChat, raw bytes (1 KB = 1000 bytes)            ours     floor')
console.log(`  ${`main package (budget ${BUDGET.main / 1000} KB)`.padEnd(40)}  ${KB(ours.main)} ${KB(floor.main)}`)
for (const [part, bytes] of Object.entries(ours.parts).sort((a, b) => b[1] - a[1])) {
  console.log(`    ${part.padEnd(38)}  ${KB(bytes)} ${floor.parts[part] === undefined ? '' : KB(floor.parts[part])}`)
}
for (const [root, bytes] of Object.entries(ours.packages)) console.log(`  ${root.padEnd(40)}  ${KB(bytes)}`)
console.log(`  ${`all packages (budget ${BUDGET.total / 1000} KB)`.padEnd(40)}  ${KB(ours.total)} ${KB(floor.total)}`)

const h5 = 'dist/h5'
if (fs.existsSync(path.join(h5, 'index.html'))) {
  const html = fs.readFileSync(path.join(h5, 'index.html'), 'utf8')
  const entry = [...html.matchAll(/(?:src|href)="\.?\/?((?:js|css)\/[^"]+)"/g)].map((match) => match[1] ?? '')
  const packed = entry.map((file) => zlib.gzipSync(fs.readFileSync(path.join(h5, file))).length)
  console.log(
    `\nBrowser: what index.html names, gzipped     ${KB(packed.reduce((sum, bytes) => sum + bytes, 0))}   (${entry.length} files)`,
  )
}
