/** npx tsx tests/audit/write-table.ts: README.md beside it, from rules.yaml. */
import fs from 'node:fs'
import path from 'node:path'
import { tableText } from './table'

fs.writeFileSync(path.join(__dirname, 'README.md'), tableText())
