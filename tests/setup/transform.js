// Files of the project go through test-utils-react's Babel (babel-preset-taro, hoisting of jest.mock).
// Dependencies are ES modules and large: they get an ESM to CJS pass by esbuild, ten times as fast.
const crypto = require('node:crypto')
const path = require('node:path')
const esbuild = require('esbuild')
const babel = require('@tarojs/test-utils-react/dist/jest/babel-transformer.js').default

const TARO_ENTRY = path.join('test-utils-react', 'dist', 'jest', 'runtime', 'taro-h5.js')
const isOwn = (file) => !file.includes(`${path.sep}node_modules${path.sep}`) || file.endsWith(TARO_ENTRY)

module.exports = {
  ...babel,
  process(source, file, options) {
    if (isOwn(file)) return babel.process(source, file, options)
    // named .js: for .mjs esbuild applies Node's interop, and a default import becomes the whole module
    const sourcefile = file.replace(/\.mjs$/, '.js')
    const { code } = esbuild.transformSync(source, { loader: 'js', format: 'cjs', target: 'node20', sourcefile })
    return { code }
  },
  getCacheKey(source, file, options) {
    if (isOwn(file)) return babel.getCacheKey(source, file, options)
    return crypto.createHash('md5').update(esbuild.version).update('2').update(file).update(source).digest('hex')
  },
}
