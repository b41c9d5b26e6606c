import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Its list of packages; it is installed apart from ours because it weighs more than all of them. */
const LISTED = path.resolve(__dirname)
/** Where it is installed: out of the way of the build, the tests and the editor. */
const INSTALLED = path.resolve('node_modules/.cache/minjia-release')
const LOCK = 'package-lock.json'
const HEARTBEAT = 10_000

const isInstalled = (): boolean =>
  fs.existsSync(path.join(INSTALLED, 'installed')) &&
  fs.readFileSync(path.join(INSTALLED, 'installed'), 'utf8') === fs.readFileSync(path.join(LISTED, LOCK), 'utf8')

/** Installs WeChat's own tool once and answers where it is. Rejects with npm's words where that fails. */
export async function officialTool(say: (line: string) => void): Promise<string> {
  const at = path.join(INSTALLED, 'node_modules/miniprogram-ci')
  if (isInstalled()) return at
  say("Installing WeChat's own tool, miniprogram-ci (276 MB, once; a minute or two) …")
  fs.rmSync(INSTALLED, { recursive: true, force: true })
  fs.mkdirSync(INSTALLED, { recursive: true })
  for (const file of ['package.json', LOCK]) fs.copyFileSync(path.join(LISTED, file), path.join(INSTALLED, file))
  const started = Date.now()
  const pulse = setInterval(() => say(`  still at it, ${Math.round((Date.now() - started) / 1000)} s`), HEARTBEAT)
  const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: INSTALLED })
  let said = ''
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise((resolve) => child.on('close', resolve))
  clearInterval(pulse)
  if (code !== 0) throw new Error(`miniprogram-ci could not be installed; npm says:\n${said.trimEnd()}`)
  // last, so that an installation that was cut off is begun anew
  fs.copyFileSync(path.join(LISTED, LOCK), path.join(INSTALLED, 'installed'))
  say(`  installed in ${Math.round((Date.now() - started) / 1000)} s`)
  return at
}
