/** npm run test:matrix: every page of the browser build that is there, in every look. */
import { nodeTests } from './node-tests'
import { run } from './steps'

const every = { ...nodeTests('Every page in every look', 'tests/browser', 1, 'matrix'), env: { LOOKS: 'every' } }
void run(every).then(({ ok }) => process.exit(ok ? 0 : 1))
