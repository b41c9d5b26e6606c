/** npm test: everything that must hold, in the order in which it is cheapest to fail. */
import {
  buildH5,
  buildUpdating,
  buildWeapp,
  compileContent,
  drawCards,
  keepOffline,
  run,
  sharePages,
  type Step,
} from './steps'
import { nodeTests } from './node-tests'

const steps: readonly Step[] = [
  compileContent,
  drawCards,
  { says: 'Types for browsers', command: ['tsc', '--noEmit', '-p', '.'] },
  { says: 'Types for WeChat', command: ['tsc', '--noEmit', '-p', 'config/tsconfig.weapp.json'] },
  { says: 'Types for the worker', command: ['tsc', '--noEmit', '-p', 'config/offline/worker'] },
  { says: 'Lint: code and walls', command: ['eslint', '-c', 'config/lint/eslint.config.mjs', '.'] },
  { says: 'Lint: styles', command: ['stylelint', 'src/**/*.scss'] },
  { says: 'Lint: format', command: ['prettier', '--check', '.'] },
  { says: 'Unit, component and page tests', command: ['jest', '-c', 'config/jest.config.js'], loud: true },
  nodeTests('Speed over 10,000 places', 'tests/bench', 1),
  buildWeapp,
  buildUpdating,
  nodeTests('WeChat build: official compilers, gates, official runtime', 'tests/weapp', 2),
  buildH5,
  sharePages,
  keepOffline,
  nodeTests('Browser build in a real Chromium', 'tests/browser', 2),
  nodeTests('The commands themselves', 'tests/commands', 1),
]

/** Tests that a runner counted, from its closing lines. */
const counted = (output: string, word: 'pass' | 'fail'): number => {
  const jest = new RegExp(`^Tests:.*?(\\d+) ${word}ed`, 'm').exec(output)?.[1]
  const runner = new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(output)?.[1]
  return Number(jest ?? runner ?? 0)
}

async function test(): Promise<void> {
  const started = Date.now()
  let [passed, failed] = [0, 0]
  for (const step of steps) {
    const { ok, output } = await run(step)
    passed += counted(output, 'pass')
    failed += counted(output, 'fail')
    if (!ok) {
      console.log(`\nStopped at: ${step.says}`)
      console.log(`${passed} passed, ${Math.max(failed, 1)} failed`)
      process.exit(1)
    }
  }
  console.log(`\nAll ${steps.length} steps in ${Math.round((Date.now() - started) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
}

void test()
