/** npm run test:update: a browser build with an address for content, in a real Chromium beside the plain one in dist/h5. */
import { nodeTests } from './node-tests'
import { buildH5Updating, compileContent, drawCards, run } from './steps'

const fetching = nodeTests('Content that is fetched, over a weak link too', 'tests/updating', 1)

async function update(): Promise<void> {
  for (const step of [compileContent, drawCards, buildH5Updating, fetching]) {
    if (!(await run(step)).ok) process.exit(1)
  }
}

void update()
