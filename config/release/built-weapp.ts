import fs from 'node:fs'
import path from 'node:path'

/** A release is on a line or two; a build that watches keeps the lines of the source. */
const MOST_LINES = 50

/** Why what lies in a folder is no build to hand over, with the remedy; undefined where it is one. */
export function notReleasable(dist: string): string | undefined {
  const remedy = 'run `npm run build:weapp` (NODE_ENV=production) first'
  const absent = ['app.json', 'app.js', 'project.config.json', 'taro.js'].filter(
    (file) => !fs.existsSync(path.join(dist, file)),
  )
  if (absent.length) return `${dist} is no whole build (no ${absent.join(', ')}): ${remedy}`
  const lines = fs.readFileSync(path.join(dist, 'taro.js'), 'utf8').split('\n').length
  return lines > MOST_LINES ? `${dist} is a build for development: ${remedy}` : undefined
}
