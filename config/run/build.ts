/** npm run build: content, then both builds. Exits 1 at the first that fails. */
import { buildH5, buildWeapp, compileContent, drawCards, keepOffline, run, sharePages } from './steps'

async function build(): Promise<void> {
  for (const step of [compileContent, drawCards, buildWeapp, buildH5, sharePages, keepOffline]) {
    if (!(await run(step)).ok) process.exit(1)
  }
}

void build()
