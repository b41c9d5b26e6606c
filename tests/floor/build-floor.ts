import { spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** Where the floor stands: beside our builds, in the reach of the same node_modules. */
const FLOOR = path.resolve('dist/floor')

const own = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { browserslist: string[] }

/** The smallest app: one page, one word, and the terser settings of our own build. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'floor', private: true, browserslist: own.browserslist }),
  'babel.config.js':
    "module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }\n",
  'project.config.json': JSON.stringify({
    miniprogramRoot: 'dist/weapp/',
    appid: 'touristappid',
    compileType: 'miniprogram',
  }),
  'config/index.js': `const compress = Object.fromEntries('arrows collapse_vars comparisons computed_props hoist_funs hoist_props loops negate_iife properties reduce_funcs reduce_vars switches toplevel typeofs'.split(' ').map((n) => [n, true]))
module.exports = { projectName: 'floor', date: '2026-1-1', designWidth: 390, deviceRatio: { 390: 1 }, sourceRoot: 'src', outputRoot: 'dist/' + process.env.TARO_ENV,
  framework: 'react', compiler: 'webpack5', cache: { enable: false }, logger: { quiet: true, stats: false },
  terser: { enable: true, config: { ecma: 2017, compress: { ...compress, ecma: 2017, inline: 3, passes: 3 }, output: { ecma: 2017, comments: false, ascii_only: false } } },
  mini: { postcss: { pxtransform: { enable: false, config: {} } } },
  h5: { publicPath: '/', router: { mode: 'browser' }, useHtmlComponents: true, output: { filename: 'js/[name].js', chunkFilename: 'js/[name].js' } } }
`,
  'src/app.config.js': "export default defineAppConfig({ pages: ['pages/index'] })\n",
  'src/index.html':
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>floor</title></head><body><div id="app"></div></body></html>\n',
  'src/app.js': 'export default function App({ children }) {\n  return children\n}\n',
  'src/pages/index.config.js': 'export default definePageConfig({})\n',
  'src/pages/index.jsx':
    "import { Text } from '@tarojs/components'\n\nexport default function Index() {\n  return <Text>floor</Text>\n}\n",
}

/** What a build leaves when it went well: `taro build` ends well on a configuration it refused. */
const LEAVES = { weapp: 'app.json', h5: 'index.html' } as const

/**
 * Builds the smallest Taro + React app of the versions that are installed, to be measured beside ours. Answers its
 * folder; builds again only when the versions or this file changed.
 */
export function buildFloor(type: keyof typeof LEAVES = 'weapp'): string {
  const out = path.join(FLOOR, 'dist', type)
  const mark = path.join(FLOOR, `built-${type}.txt`)
  const made = crypto.createHash('sha256').update(fs.readFileSync('package-lock.json')).update(JSON.stringify(FILES))
  const wanted = made.digest('hex')
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return out
  fs.rmSync(out, { recursive: true, force: true })
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FLOOR, name)), { recursive: true })
    fs.writeFileSync(path.join(FLOOR, name), text)
  }
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production' as const }
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', type], { cwd: FLOOR, stdio: 'ignore', env })
  if (status !== 0 || !fs.existsSync(path.join(out, LEAVES[type])))
    throw new Error(`the floor app did not build for ${type}`)
  fs.writeFileSync(mark, wanted)
  return out
}
