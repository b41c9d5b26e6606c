import fs from 'node:fs'
import type { Step } from './steps'

/**
 * A folder of tests for Node's own runner: they read what was built, so nothing is transformed or mocked.
 * `atOnce` is how many files run side by side: one where speed is measured or a port is taken, more
 * than there are cores where tests mostly wait, for a beat or a deployment. `only` names one file.
 */
export const nodeTests = (says: string, folder: string, atOnce: 1 | 2 | 3 | 4, only = ''): Step => {
  const files = fs.readdirSync(folder).filter((file) => file.endsWith(`${only}.test.ts`))
  return {
    says,
    command: [
      'node',
      '--import',
      'tsx',
      '--test',
      '--test-reporter=spec',
      `--test-concurrency=${atOnce}`,
      ...files.map((file) => `${folder}/${file}`),
    ],
    loud: true,
  }
}
