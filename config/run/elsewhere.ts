/**
 * npm run test:elsewhere: the same program with the content of another association, made up for this. Builds it in a copy
 * of the project and opens what was built: in WeChat's own runtime and in Chromium.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { layElsewhere } from '../../tests/support/elsewhere/lay'
import { nodeTests } from './node-tests'
import { buildH5, buildWeapp, compileContent, drawCards, run, sharePages } from './steps'

/** The files of the project but its content, and its packages without the cache: that holds paths of this folder. */
function copyProject(to: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  for (const file of listed.split('\0').filter(Boolean)) {
    if (file.startsWith('src/content/') || !fs.existsSync(file)) continue
    fs.mkdirSync(path.dirname(path.join(to, file)), { recursive: true })
    fs.copyFileSync(file, path.join(to, file))
  }
  const packages = path.join(to, 'node_modules')
  fs.mkdirSync(packages)
  for (const name of fs.readdirSync('node_modules')) {
    if (name !== '.cache') fs.symlinkSync(path.resolve('node_modules', name), path.join(packages, name))
  }
}

async function elsewhere(): Promise<boolean> {
  const started = Date.now()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'))
  try {
    console.log(`▸ Copy of the project with the content of another association in ${folder} …`)
    copyProject(folder)
    layElsewhere('src/content', path.join(folder, 'src/content'))
    const opened = nodeTests('What was built, opened: WeChat runtime and Chromium', 'tests/elsewhere', 1)
    for (const step of [compileContent, drawCards, buildWeapp, buildH5, sharePages, opened]) {
      if (!(await run(step, folder)).ok) return false
    }
    console.log(`\nAnother association's app builds and runs, ${Math.round((Date.now() - started) / 1000)} s`)
    return true
  } finally {
    if (!process.env.KEEP) fs.rmSync(folder, { recursive: true, force: true })
    else console.log(`kept in ${folder}`)
  }
}

void elsewhere().then((ok) => process.exit(ok ? 0 : 1))
