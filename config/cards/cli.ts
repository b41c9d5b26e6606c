/** npm run cards: draws the share pictures of the year and its areas from the compiled content into dist/cards, and the 小程序码 if there is one. */
import fs from 'node:fs'
import type { CorePack } from '../../src/schema/pack'
import { CODE_BUILT, drawCode } from './code'
import { drawCards } from './draw-cards'

const CORE = 'dist/content/packs/core.json'

async function main(): Promise<void> {
  if (!fs.existsSync(CORE)) {
    console.error(`${CORE} is not there yet. Run: npm run content`)
    process.exit(1)
  }
  const bytes = await drawCards(JSON.parse(fs.readFileSync(CORE, 'utf8')) as CorePack, 'dist/cards')
  const sum = Object.values(bytes).reduce((a, b) => a + b, 0)
  console.log(`${Object.keys(bytes).length} share pictures, ${(sum / 1000).toFixed(1)} KB, in dist/cards`)
  const code = await drawCode()
  if (code) console.log(`the 小程序码, ${(code / 1000).toFixed(1)} KB, in ${CODE_BUILT}`)
}

void main()
