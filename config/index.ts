import fs from 'node:fs'
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import svgToDataUri from 'mini-svg-data-uri'
import { entering } from './browser/inline'
import { SHEETS } from './browser/trim-styles'
import { fullName, shortName } from './class-names'
import { bundledParts, contentAddress } from './content-address'
import { ShippedPlugin } from './licences/shipped-plugin'
import { ChunksPlugin } from './offline/chunks-plugin'
import { ScriptPlugin } from './packs/script-plugin'
import { slimmed } from './slim/keep'
import { PlainWrappers } from './slim/plain-wrappers'
import templates from './templates/attributes'

const root = path.resolve(__dirname, '..')

/** Class names are short in a build and tell where they come from while developing. */
const scopedName = (name: string, file: string) =>
  process.env.NODE_ENV === 'production' ? shortName(fullName(name, file)) : fullName(name, file)
const cssModules = { enable: true, config: { namingPattern: 'module', generateScopedName: scopedName } }

// Taro turns most of terser's passes off and escapes non-ASCII text (6 bytes instead of 3 for a Chinese character).
const compress = Object.fromEntries(
  'arrows collapse_vars comparisons computed_props hoist_funs hoist_props loops negate_iife properties reduce_funcs reduce_vars switches toplevel typeofs'
    .split(' ')
    .map((name) => [name, true]),
)

/** Where the build goes. A test asks for another folder, to look at another build beside this one. */
const OUT = process.env.OUT_FOLDER ?? `dist/${process.env.TARO_ENV}`

/** The 小程序码 of the posters, drawn by config/cards if the association has put one into the content. */
const CODE = 'dist/code/code.png'
const hasCode = fs.existsSync(path.join(root, CODE))

/** Files of places by city, where the list is too long to travel in one piece: see config/content/split-places.ts. */
const CITIES = 'dist/content/packs/cities'
const hasCities = fs.existsSync(path.join(root, CITIES))

/** Where newer content is looked for, and what is here already; without an address no code asks for it. */
const address = contentAddress()
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
const published = {
  CONTENT_URL: JSON.stringify(address),
  APP_VERSION: JSON.stringify(address && version),
  BUNDLED_PARTS: JSON.stringify(address && JSON.stringify(bundledParts(path.join(root, 'dist/content/packs')))),
}

/** Which files each page of the browser build needs, for its worker: see config/offline. */
const CHUNKS = process.env.OUT_FOLDER ? `${OUT}.chunks.json` : 'dist/chunks.json'
/** Which packages a build holds, by target: see config/licences. */
const SHIPPED = 'dist/shipped'
const shipped = (chain: Chain) =>
  chain.plugin('shipped').use(ShippedPlugin, [path.join(root, SHIPPED, `${process.env.TARO_ENV}.json`)])

/** Drawings are masks in the style sheets, where the phone takes no file: text SVG is a quarter shorter than base64. */
const DRAWINGS = /[\\/]svg[\\/][\w-]+\.svg$/
/** Packs of content and the longest shape, folded for WeChat, where raw bytes count; for browsers gzip does as much. */
const PACKS = /[\\/]dist[\\/]content[\\/](packs[\\/][\w-]+|shapes[\\/]core)\.json$/
/** Rooms whose files do nothing by being read: what a build without an address does not ask of them stays out of it. */
const QUIET = /[\\/]src[\\/](schema|store|platform)[\\/]/
/** Dependencies that are not written for our phones: they go through Babel like our own files, see babel.config.js. */
const compile = { include: [(file: string) => file.includes(`${path.sep}minisearch${path.sep}`)] }
/** What a configuration and a document take from the content; both are evaluated by Node, where no alias leads. */
const pack = JSON.parse(fs.readFileSync(path.join(root, 'dist/content/brand/pack.json'), 'utf8')) as {
  readonly appName: string
  readonly brand: string
  readonly hero: string
}
Object.assign(process.env, { PACK_NAME: pack.appName, PACK_BRAND: pack.brand })

type Config = Exclude<UserConfigExport<'webpack5'>, Promise<unknown> | ((...args: never[]) => unknown)>
type Chain = Parameters<NonNullable<NonNullable<Config['mini']>['webpackChain']>>[0]
function inlineDrawings(chain: Chain) {
  chain.module.rule('quiet').test(QUIET).set('sideEffects', false)
  chain.module.rule('image').exclude.add(DRAWINGS)
  chain.module
    .rule('drawings')
    .test(DRAWINGS)
    // the chain's types stop at webpack 4
    .type('asset/inline' as 'json')
    .set('generator', { dataUrl: (content: Buffer) => svgToDataUri(content.toString()) })
}

/** Taro's router takes its base from the build; ours is where the script came from. Runs before the router is made. */
const BASE = `config.router.basename = new URL(__webpack_public_path__, location.href).pathname.replace(/\\/$/, '')\n`

const config: Config = {
  projectName: 'minjia',
  date: '2026-11-23',
  env: { CODE_PICTURE: JSON.stringify(hasCode ? 'there' : ''), ...published },
  // Real pixels times --text-scale, as the design is drawn: no conversion on either target.
  designWidth: 390,
  deviceRatio: { 390: 1 },
  sourceRoot: 'src',
  outputRoot: OUT,
  framework: 'react',
  compiler: 'webpack5',
  // a cache per folder: a build aside must not find the modules of this one
  cache: { enable: true, name: `${process.env.NODE_ENV}-${OUT.replace(/\W+/g, '-')}` },
  logger: { quiet: true, stats: false },
  plugins: [path.resolve(root, 'config/templates/plugin.js'), path.resolve(root, 'config/content/watch-plugin.js')],
  alias: {
    '@': path.resolve(root, 'src'),
    '#packs': path.resolve(root, 'dist/content/packs'),
    '#shapes': path.resolve(root, 'dist/content/shapes'),
    '#brand': path.resolve(root, 'dist/content/brand'),
    '#wording': path.resolve(root, 'dist/content/wording'),
  },
  copy: {
    // theme.json names the tab icons, and Taro does not look for them there
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? [
            { from: 'src/ui/tab-bar/', to: `${OUT}/ui/tab-bar/`, ignore: ['*.md'] },
            // drawn before the build, see config/cards
            { from: 'dist/cards/', to: `${OUT}/cards/` },
            ...(hasCode ? [{ from: CODE, to: `${OUT}/packages/share/code.png` }] : []),
            ...(hasCities ? [{ from: `${CITIES}/`, to: `${OUT}/packages/sites/cities/` }] : []),
          ]
        : [
            ...(hasCode ? [{ from: CODE, to: `${OUT}/code.png` }] : []),
            ...(hasCities ? [{ from: `${CITIES}/`, to: `${OUT}/cities/` }] : []),
          ],
    options: {},
  },
  terser: {
    enable: true,
    config: {
      ecma: 2017,
      compress: { ...compress, ecma: 2017, inline: 3, passes: 3 },
      output: { ecma: 2017, comments: false, ascii_only: false },
    },
  },
  mini: {
    // not in Taro's types, in its runner all the same
    ...({ baseLevel: templates.BASE_LEVEL } as object),
    compile,
    postcss: { pxtransform: { enable: false, config: {} }, cssModules },
    miniCssExtractPluginOption: { ignoreOrder: true },
    webpackChain(chain) {
      inlineDrawings(chain)
      // the main package fetches it when the first page stands, see platform/update-script.weapp.ts
      if (address) chain.plugin('update-script').use(ScriptPlugin, ['packages/about/update'])
      chain.module
        .rule('packs')
        .test(PACKS)
        .type('javascript/auto')
        .use('packs')
        .loader(path.resolve(__dirname, 'packs/loader.js'))
      shipped(chain)
      chain.module.rule('slim').test(slimmed).use('slim').loader(path.resolve(__dirname, 'slim/loader.js'))
      chain.plugin('plain-wrappers').use(PlainWrappers)
      // Taro has webpack write its own glue for ES5; our phones know arrows, and the glue is a tenth of the program.
      chain.output.set('environment', {
        arrowFunction: true,
        const: true,
        optionalChaining: false,
        templateLiteral: true,
      })
    },
  },
  h5: {
    // from wherever the app's own script came: the build knows neither its host nor the folder it will stand in
    publicPath: process.env.NODE_ENV === 'production' ? 'auto' : '/',
    staticDirectory: 'static',
    router: { mode: 'browser' },
    htmlPluginOption: { inject: false, entering: entering(), appName: pack.appName, hero: pack.hero },
    // plain React components instead of web components: half the first page
    useHtmlComponents: true,
    compile,
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} }, cssModules },
    webpackChain(chain) {
      inlineDrawings(chain)
      const trim = chain.module.rule('trim-styles').test(SHEETS)
      trim.enforce('pre').use('trim-styles').loader(path.resolve(__dirname, 'browser/trim-styles.js'))
      chain.plugin('mainPlugin').tap((args: { loaderMeta: { execBeforeCreateWebApp: string } }[]) => {
        for (const { loaderMeta } of args) loaderMeta.execBeforeCreateWebApp += BASE
        return args
      })
      // Taro splits initial chunks only, so every page would carry its own copy of the components
      const splitChunks = chain.optimization.get('splitChunks') as object
      // and a file for every shared button would cost more in its own wrapping than it saves elsewhere
      chain.optimization.splitChunks({ ...splitChunks, chunks: 'all', minSize: 4000 })
      chain.performance.hints(false)
      shipped(chain)
      chain.plugin('chunks').use(ChunksPlugin, [path.join(root, CHUNKS)])
    },
  },
}

export default defineConfig<'webpack5'>(config)
