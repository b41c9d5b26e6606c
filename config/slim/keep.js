// What the phone needs of Taro. Taro ships a parser for HTML, 180 names of calls of the host and the attributes of 90
// components to every app; the table in ../templates/attributes.js already says which of the last we use.
const fs = require('node:fs')
const path = require('node:path')

const PLATFORM = path.resolve(__dirname, '../../src/platform')

/**
 * Names of the host's calls in src/platform. Only these are turned into promises: any other is passed through as the
 * host has it.
 */
const usedApis = () =>
  new Set(
    fs
      .readdirSync(PLATFORM)
      .filter((file) => /(?<!\.h5)\.ts$/.test(file))
      .flatMap((file) => [...fs.readFileSync(path.join(PLATFORM, file), 'utf8').matchAll(/\bTaro\.(\w+)/g)])
      .map(([, name]) => name),
  )

/** What Taro calls by itself: its router and its task objects. */
const OWN = ['navigateTo', 'navigateBack', 'redirectTo', 'switchTab', 'reLaunch', 'request']

/** Edits of Taro's files, by the end of their path: what is looked for must be there once, or the build says so. */
const edits = () => {
  const apis = new Set([...usedApis(), ...OWN])
  const names = (list) => list.replace(/^\s*'(\w+)',?\n/gm, (line, name) => (apis.has(name) ? line : ''))
  const promised = [/const needPromiseApis = new Set\(\[\n[\s\S]*?\]\)/, names]
  return {
    'shared/dist/native-apis.js': [promised],
    'shared/dist/components.js': [
      [/const View = [\s\S]*?\n(?=const controlledComponent)/, () => 'const internalComponents = {};\n'],
    ],
    'plugin-platform-weapp/dist/runtime.js': [
      promised,
      [/const components = \{[\s\S]*?\n\};/, () => 'const components = {};'],
    ],
    'runtime/dist/dom-external/inner-html/html.js': [[/^[\s\S]*$/, () => 'export function setInnerHTML() {}']],
    'runtime/dist/dom-external/inner-html/parser.js': [[/^[\s\S]*$/, () => 'export const parser = () => []']],
  }
}

module.exports = { edits, PLATFORM }
