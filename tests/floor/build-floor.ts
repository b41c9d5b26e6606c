import { spawnSync } from 'node:child_process'
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
    miniprogramRoot: 'dist/',
    appid: 'touristappid',
    compileType: 'miniprogram',
  }),
  'config/index.js': `const compress = Object.fromEntries('arrows collapse_vars comparisons computed_props hoist_funs hoist_props loops negate_iife properties reduce_funcs reduce_vars switches toplevel typeofs'.split(' ').map((n) => [n, true]))
module.exports = { projectName: 'floor', date: '2026-1-1', designWidth: 390, deviceRatio: { 390: 1 }, sourceRoot: 'src', outputRoot: 'dist',
  framework: 'react', compiler: 'webpack5', cache: { enable: false }, logger: { quiet: true, stats: false },
  terser: { enable: true, config: { ecma: 2017, compress: { ...compress, ecma: 2017, inline: 3, passes: 3 }, output: { ecma: 2017, comments: false, ascii_only: false } } },
  mini: { postcss: { pxtransform: { enable: false, config: {} } } } }
`,
  'src/app.config.js': "export default defineAppConfig({ pages: ['pages/index'] })\n",
  'src/app.js': 'export default function App({ children }) {\n  return children\n}\n',
  'src/pages/index.config.js': 'export default definePageConfig({})\n',
  'src/pages/index.jsx':
    "import { Text } from '@tarojs/components'\n\nexport default function Index() {\n  return <Text>floor</Text>\n}\n",
}

/**
 * Builds the smallest Taro + React app of the versions that are installed, to be measured beside ours. Answers its
 * folder; builds again only when the versions or this file changed.
 */
export function buildFloor(): string {
  const mark = path.join(FLOOR, 'built.txt')
  const versions = fs.readFileSync('package-lock.json', 'utf8').length
  const wanted = `${versions} ${JSON.stringify(FILES).length}`
  const out = path.join(FLOOR, 'dist')
  if (fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted) return out
  fs.rmSync(FLOOR, { recursive: true, force: true })
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FLOOR, name)), { recursive: true })
    fs.writeFileSync(path.join(FLOOR, name), text)
  }
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro')
  const { status } = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], { cwd: FLOOR, stdio: 'ignore' })
  if (status !== 0 || !fs.existsSync(path.join(out, 'app.json'))) throw new Error('the floor app did not build')
  fs.writeFileSync(mark, wanted)
  return out
}
