/**
 * npm run audit: known faults, high or worse, of what is installed to ship. Ends with 1 where there are any, and says
 * loudly where the registry does not answer: that is no clean bill.
 */
import { spawnSync } from 'node:child_process'
import { judge } from './audit-answer'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
console.log('Asking the registry for known faults …')
const { stdout, stderr } = spawnSync(npm, ['audit', '--omit=dev', '--json'], { encoding: 'utf8', timeout: 120_000 })
const { ok, says } = judge(stdout, stderr)
console.log(says)
process.exit(ok ? 0 : 1)
