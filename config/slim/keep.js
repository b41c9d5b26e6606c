// What the phone needs of Taro. Taro ships a small browser to every app: a parser for HTML, addresses and a history, an
// observer of changes, a list of every CSS property, interceptors of requests, 180 names of calls of the host and the
// attributes of 90 components; the table in ../templates/attributes.js already says which of the last we use.
const fs = require('node:fs')
const path = require('node:path')
const { CUTS } = require('./react')
const { WORDS } = require('./words')

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

/** The names of such a list that the app uses, and Taro itself. */
function promised(list) {
  const apis = new Set([...usedApis(), ...OWN])
  return list.replace(/^\s*'(\w+)',?\n/gm, (line, name) => (apis.has(name) ? line : ''))
}
const PROMISED = [/const needPromiseApis = new Set\(\[\n[\s\S]*?\]\)/, promised]

const gone = (what) => [what, () => '']
const whole = (text) => [/^[\s\S]*$/, () => text]
/** Notes for an observer of changes, which the phone does not have. */
const UNOBSERVED = gone(/^ *MutationObserver\.record\(\{[\s\S]*?\n *\}\);\n/gm)

/** Edits of Taro's files, by the end of their path. What is looked for must be there, or the build says so. */
const EDITS = {
  'shared/dist/native-apis.js': [
    PROMISED,
    // without interceptors Taro.request is the host's, as a promise like any other call
    gone(/ {4}\/\/ request & interceptors\n[\s\S]*?taro\.cleanInterceptors = .*\n/),
    // asks by a call that WeChat has given up, and nobody asks it
    gone(/ {4}taro\.canIUseWebp = getCanIUseWebp\(taro\);\n/),
    gone(/function getCanIUseWebp\(taro\) \{[\s\S]*?\n\}\n/),
  ],
  'shared/dist/components.js': [
    [/const View = [\s\S]*?\n(?=const controlledComponent)/, () => 'const internalComponents = {};\n'],
  ],
  'plugin-platform-weapp/dist/runtime.js': [
    PROMISED,
    [/const components = \{[\s\S]*?\n\};/, () => 'const components = {};'],
  ],
  'api/dist/index.js': [
    gone(/import Link, .*\n/),
    gone(/import \* as interceptors .*\n/),
    gone(/ {4}Link,\n {4}interceptors,\n/),
    gone(/,\n {4}interceptorify\b/),
  ],
  // a destructured require() makes webpack keep every name that the runtime exports
  'taro/index.js': [
    [/const \{ hooks \} = require\('@tarojs\/runtime'\)/, () => "const hooks = require('@tarojs/runtime').hooks"],
  ],
  'runtime/dist/dom-external/inner-html/html.js': [whole('export function setInnerHTML() {}')],
  'runtime/dist/dom-external/inner-html/parser.js': [whole('export const parser = () => []')],
  'runtime/dist/dom-external/mutation-observer/implements.js': [
    whole('export class MutationObserverImpl {}\nexport function recordMutation() {}'),
  ],
  'runtime/dist/dom/node.js': [UNOBSERVED],
  'runtime/dist/dom/text.js': [UNOBSERVED],
  // parts are changed by their whole class; lists of classes, and looking parts up by them, are for other frameworks
  'runtime/dist/dom/element.js': [
    UNOBSERVED,
    [/if \(qualifiedName !== STYLE\) \{\s*\}\n/, () => ''],
    gone(/import \{ ClassList \} .*\n/),
    gone(/ {4}get classList\(\) \{[\s\S]*?\n {4}\}\n/),
    gone(/ {4}getElementsByTagName\(tagName\) \{[\s\S]*?(?= {4}dispatchEvent)/),
  ],
  // Taro's pages tell the window when they come and go; it only passed that on to the address and the history
  'runtime/dist/bom/window.js': [
    gone(/import \{ History \} .*\n/),
    gone(/import \{ Location \} .*\n/),
    gone(/ {8}this\.location = new Location[\s\S]*?this\.initEvent\(\);\n/),
    gone(/ {4}initEvent\(\) \{[\s\S]*?\n {4}\}\n/),
  ],
  // the document of another host
  'runtime/dist/bom/document.js': [
    gone(/function createTTDomDocument\(\) \{[\s\S]*?\n\}\n/),
    [/isEnableTTDom\(\) \? createTTDomDocument\(\) : createDocument\(\)/, () => 'createDocument()'],
    gone(/createTTDomDocument, (?=taroDocumentProvider)/),
    gone(/import \{ isEnableTTDom, .*\n/),
  ],
  // a stopwatch for Taro's own developers
  'runtime/dist/perf.js': [whole('export const perf = { start() {}, stop() {}, delayStop() {} }')],
  // valibot names it for a check that the phone does not make; a test holds that nothing else does
  'runtime/dist/bom/URL.js': [whole('export const TaroURLProvider = undefined\nexport const parseUrl = undefined')],
  // links of HTML, which take addresses apart
  'runtime/dist/dom/document.js': [
    gone(/import \{ AnchorElement \} .*\n/),
    gone(/ {12}case nodeName === A:\n.*\n.*break;\n/),
  ],
  // Styles are kept by name. Taro lets them be set as properties too, for which it needs the name of every one there is.
  'runtime/dist/dom/style.js': [
    UNOBSERVED,
    gone(/import \{ styleProperties \} .*\n/),
    gone(/function initStyle\([\s\S]*?\n\}\n/),
    gone(/\ninitStyle\(Style, styleProperties\);\nhooks\.tap\([\s\S]*?\n\}\);/),
    gone(/ {4}setCssVariables\([\s\S]*?\n {4}\}\n/),
    [
      / {8}if \(propertyName\[0\] === '-'\) \{[\s\S]*?(?=propertyName = toCamelCase)[\s\S]*?\n {8}\}\n/,
      () => "        if (propertyName[0] !== '-') propertyName = toCamelCase(propertyName);\n",
    ],
    [/const old = this\[styleKey\];/, () => "const old = this._value[styleKey] ?? '';"],
    [/const val = this\[key\];/, () => 'const val = this._value[key];'],
    [/this\[propertyName\] = value;/, () => 'setStyle.call(this, value, propertyName);'],
    [/this\[propertyName\] = undefined;/, () => 'setStyle.call(this, undefined, propertyName);'],
    [
      /const value = this\[propertyName\];([\s\S]*?)const value = this\[propertyName\];/,
      (_, between) => `const value = this._value[propertyName];${between}const value = this._value[propertyName];`,
    ],
  ],
  'react/dist/react.esm.js': [
    // an app of React 18 makes its root with createRoot; ./react.js counts on there being no other
    gone(/ {4}(?=render,\n {4}flushSync,)render,\n/),
    gone(/ {8}else \{\n {12}const tag = 0;[\s\S]*?\n {8}\}\n(?= {4}\}\n {4}render\()/),
    gone(/ {4}unmountComponentAtNode,\n {4}findDOMNode,\n {4}createPortal,\n/),
    // only suspense hides what is drawn
    gone(/ {4}hideInstance\(instance\) \{[\s\S]*?(?= {4}clearContainer\()/),
    [/style\[key\] =\n([\s\S]*?);\n(?=\})/, (_, value) => `style.setProperty(key, ${value.trim()});\n`],
  ],
}

for (const [file, edits] of Object.entries(WORDS)) EDITS[file] = [...(EDITS[file] ?? []), ...edits]

/** The end of a file's path if the file is slimmed: one of Taro's or of React's. */
function endOf(file) {
  const named = file.replace(/\\/g, '/')
  const ends = [...Object.keys(EDITS).map((end) => `@tarojs/${end}`), ...Object.keys(CUTS)]
  return ends.find((end) => named.endsWith(`node_modules/${end}`))
}
const slimmed = (file) => endOf(file) !== undefined

/** Cuts a file of Taro's or React's; throws when it no longer looks as it did. */
function slim(file, source) {
  const end = endOf(file)
  if (!end) throw new Error(`config/slim knows nothing of ${file}`)
  if (CUTS[end]) return CUTS[end](source)
  return EDITS[end.replace('@tarojs/', '')].reduce((text, [what, to]) => {
    if (!what.test(text))
      throw new Error(`config/slim: ${end} no longer has ${what}. Has Taro changed? See config/slim/keep.js`)
    return text.replace(what, to)
  }, source)
}

module.exports = { EDITS, PLATFORM, slim, slimmed }
