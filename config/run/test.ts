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

/** In turn; those in a list of their own side by side, on two cores. */
const steps: readonly (Step | readonly Step[])[] = [
  compileContent,
  drawCards,
  [
    { says: 'Types for browsers', command: ['tsc', '--noEmit', '-p', '.'] },
    { says: 'Types for WeChat', command: ['tsc', '--noEmit', '-p', 'config/tsconfig.weapp.json'] },
  ],
  { says: 'Types for the worker', command: ['tsc', '--noEmit', '-p', 'config/offline/worker'] },
  { says: 'Lint: styles', command: ['stylelint', 'src/**/*.scss'] },
  [
    { says: 'Lint: code and walls', command: ['eslint', '-c', 'config/lint/eslint.config.mjs', '.'] },
    { says: 'Lint: format', command: ['prettier', '--check', '.'] },
  ],
  { says: 'Unit, component and page tests', command: ['jest', '-c', 'config/jest.config.js'], loud: true },
  nodeTests('Speed over 10,000 places', 'tests/bench', 1),
  [buildWeapp, buildUpdating],
  nodeTests('A launch beside the smallest app', 'tests/floor', 1),
  nodeTests('WeChat build: official compilers, gates, official runtime', 'tests/weapp', 3),
  buildH5,
  sharePages,
  keepOffline,
  nodeTests('Browser build in a real Chromium', 'tests/browser', 4),
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
  for (const turn of steps) {
    const together = 'command' in turn ? [turn] : turn
    const ran = await Promise.all(together.map((step) => run(step)))
    for (const { output } of ran) {
      passed += counted(output, 'pass')
      failed += counted(output, 'fail')
    }
    const stopped = together.filter((_, i) => !ran[i]?.ok)
    if (stopped.length) {
      console.log(`\nStopped at: ${stopped.map(({ says }) => says).join(', ')}`)
      console.log(`${passed} passed, ${Math.max(failed, 1)} failed`)
      process.exit(1)
    }
  }
  console.log(`\nAll ${steps.flat().length} steps in ${Math.round((Date.now() - started) / 1000)} s`)
  console.log(`${passed} passed, ${failed} failed`)
}

void test()
