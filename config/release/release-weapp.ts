/** npm run release:weapp: checks dist/weapp and uploads it to WeChat; with --dry-run everything but the upload. */
import fs from 'node:fs'
import path from 'node:path'
import { askOfficial } from './ask-official'
import { notReleasable } from './built-weapp'
import { checkWeapp } from './check-weapp'
import { officialTool } from './official-tool'
import { readCommits } from './read-commits'
import { shortNotes } from './release-notes'
import { weappSettings } from './weapp-settings'

const DIST = 'dist/weapp'
const say = (line: string) => console.log(line)
const warn = (line: string) => console.error(line)

/** What WeChat says of the commonest refusals, and what to do. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/, 'servicewechat.com cannot be reached from here'],
  [/-10008|invalid ip/i, 'the console allows uploads from listed addresses only: add this one, or switch the list off'],
  [
    /-10007|privatekey|private key|signature/i,
    'the key does not belong to this AppID: download a new one in the console',
  ],
]

async function release(words: readonly string[]): Promise<number> {
  const dry = words.includes('--dry-run')
  const unknown = words.find((word) => word !== '--dry-run')
  if (unknown) {
    warn(`${unknown} is not understood; there is only --dry-run`)
    return 2
  }
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }
  const settings = weappSettings(process.env, version, () => shortNotes(version, readCommits('.').subjects))
  const missing = Array.isArray(settings) ? (settings as readonly string[]) : []
  if (missing.length && !dry) {
    warn(`Nothing was uploaded:\n${missing.map((one) => `  ${one}`).join('\n')}`)
    return 2
  }
  const why = notReleasable(DIST)
  if (why) {
    warn(why)
    return 1
  }
  if (!(await checkWeapp(say, warn))) return 1
  if (dry || !('key' in settings)) {
    say(
      missing.length
        ? `For an upload this is still missing:\n${missing.map((one) => `  ${one}`).join('\n')}`
        : 'All is there for an upload.',
    )
    if ('key' in settings) say(`It would go up as ${settings.version} of ${settings.appid}: ${settings.note}`)
    return 0
  }
  say(`Uploading ${settings.version} to ${settings.appid} …`)
  const tool = await officialTool(say)
  const result = await askOfficial({ tool, what: 'upload', project: path.resolve(DIST), ...settings }, say)
  if (!result.ok) {
    const [, remedy] = REMEDIES.find(([like]) => like.test(result.message)) ?? []
    warn(`WeChat did not take it${remedy ? ` (${remedy})` : ''}:\n${result.message}`)
    return 1
  }
  for (const { name, bytes } of result.packages) say(`  ${name.padEnd(24)} ${(bytes / 1000).toFixed(1)} KB`)
  say(`Uploaded. It is a development version now: try it on a phone, then submit it for review in the console.`)
  return 0
}

release(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
  .catch((error: unknown) => {
    warn(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
