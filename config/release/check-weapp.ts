/**
 * npm run check:weapp: WeChat's own check of dist/weapp, without a network and without a key. Then the same check over two
 * spoilt copies, which it must refuse: a check that cannot say no says nothing.
 */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { askOfficial } from './ask-official'
import { notReleasable } from './built-weapp'
import { officialTool } from './official-tool'

const DIST = 'dist/weapp'

type AppJson = { window: Record<string, unknown>; pages: string[] }

/** What is spoilt in a copy, and what the tool must say of it. */
const SPOILT: readonly { readonly what: string; readonly spoil: (folder: string) => void; readonly says: RegExp }[] = [
  {
    what: 'a value of app.json that WeChat does not know',
    spoil: (folder) =>
      editApp(folder, (app) => ({ ...app, window: { ...app.window, navigationBarTextStyle: 'pink' } })),
    says: /navigationBarTextStyle/,
  },
  {
    what: 'a page without its file',
    spoil: (folder) => fs.rmSync(path.join(folder, 'pages/me.wxml')),
    says: /pages\/me/,
  },
]

function editApp(folder: string, change: (app: AppJson) => AppJson): void {
  const file = path.join(folder, 'app.json')
  fs.writeFileSync(file, JSON.stringify(change(JSON.parse(fs.readFileSync(file, 'utf8')) as AppJson)))
}

/** Checks a build; answers whether WeChat's own tool takes it, and says what it found. */
export async function checkWeapp(say: (line: string) => void, warn: (line: string) => void): Promise<boolean> {
  const why = notReleasable(DIST)
  if (why) {
    warn(why)
    return false
  }
  const tool = await officialTool(say)
  say(`Checking ${DIST} with WeChat's own tool …`)
  const checked = await askOfficial({ tool, what: 'check', project: path.resolve(DIST) }, say)
  if (!checked.ok) {
    warn(`WeChat's own tool refuses ${DIST}:\n${checked.message}`)
    return false
  }
  say(`✓ ${checked.files} files are in order`)
  for (const { what, spoil, says } of SPOILT) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'spoilt-weapp-'))
    fs.cpSync(DIST, copy, { recursive: true })
    spoil(copy)
    const refused = await askOfficial({ tool, what: 'check', project: copy }, say)
    fs.rmSync(copy, { recursive: true })
    if (refused.ok || !says.test(refused.message)) {
      warn(`The check does not notice ${what}${refused.ok ? '' : `; it says: ${refused.message}`}`)
      return false
    }
    say(`✓ ${what} would be refused`)
  }
  return true
}
