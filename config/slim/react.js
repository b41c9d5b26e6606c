// What the phone needs of React: no suspense, no hydration, no persistent trees, no old context, no
// selectors for tests. React ships all of it in one function that asks its host at run time what there is to do; here the
// answers are known, and terser takes out what they make unreachable.
const fs = require('node:fs')
const { FIELDS, shorten } = require('./fields')
const { dropCases, member, rewrite } = require('./syntax')

/** What may be imported from react. Whatever else it has is undefined on the phone. */
const REACT = [
  'Component Fragment createContext createElement createRef forwardRef memo version',
  'useCallback useContext useDebugValue useEffect useLayoutEffect useMemo useReducer useRef useState useSyncExternalStore',
  // for the reconciler
  '__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED',
].flatMap((line) => line.split(' '))

/** What the reconciler asks of its scheduler. */
const SCHEDULER = [
  'IdlePriority ImmediatePriority NormalPriority UserBlockingPriority',
  'cancelCallback now requestPaint scheduleCallback shouldYield',
].flatMap((line) => line.split(' ').map((name) => `unstable_${name}`))

/** What Taro asks of the reconciler, once ./keep.js has taken from Taro's own renderer what nobody calls. */
const RECONCILER =
  'batchedUpdates createContainer flushSync getPublicRootInstance runWithPriority updateContainer'.split(' ')

/** Kinds of element that the app never makes, as React's symbols have them. */
const NEVER = ['profiler', 'suspense', 'suspense_list', 'lazy', 'offscreen'].map((name) => `react.${name}`)

/** The tags of their fibers: 12 profiler, 13 suspense, 16 lazy, 18 dehydrated, 19 suspense list, 21 scope … 25 tracing marker. */
const NEVER_TAGS = [12, 13, 16, 18, 19, 21, 22, 23, 24, 25]

/** Takes `exports.name = …` away unless the name is wanted; all that are wanted must be there. */
function keepExports(text, wanted) {
  const seen = new Set()
  const out = rewrite(text, (node, put) => {
    const { left } = node.expression?.type === 'AssignmentExpression' ? node.expression : {}
    if (node.type !== 'ExpressionStatement' || left?.object?.name !== 'exports') return
    if (wanted.includes(member(left))) seen.add(member(left))
    else put(node, '')
  })
  return complete(out, wanted, [...seen])
}

/** The text, if everything that was looked for was seen in it. */
function complete(text, sought, seen) {
  const missing = sought.filter((one) => !seen.includes(one))
  if (missing.length)
    throw new Error(`config/slim: React no longer has ${missing.join(', ')}. See config/slim/react.js`)
  return text
}

/** What Taro tells the reconciler of its host: the answers that are fixed, and the names of all that there is. */
function hostOf(taro) {
  const host = {}
  rewrite(taro, (node) => {
    if (node.type !== 'VariableDeclarator' || node.id.name !== 'hostConfig') return
    for (const { key, value } of node.init.properties) host[key.name] = value.type === 'Literal' ? value.raw : undefined
  })
  return host
}

const TARO = require.resolve('@tarojs/react/dist/react.esm.js')

/** Hooks that React itself no longer hands out here: their entries in the tables of hooks go too. */
const HOOKS = (name) => name.startsWith('use') && !REACT.includes(name)

/** Members of a fiber or a class whose value is known here, as the script writes it. */
const KNOWN = {
  // an app of React 18 has one kind of root, the concurrent one; Taro makes no other
  '.mode & 1': '1',
  '.isDehydrated': '!1',
  '.contextTypes': 'void 0',
  '.childContextTypes': 'void 0',
}

/** A known member as KNOWN names it. */
function known(node) {
  if (node.type === 'BinaryExpression' && node.operator === '&' && member(node.left))
    return `.${member(node.left)} & ${node.right.raw}`
  return member(node) && `.${member(node)}`
}

/** Whether a comparison asks for a tag that no fiber has. */
function asksNever({ type, operator, left, right }) {
  if (type !== 'BinaryExpression' || !/^[!=]==$/.test(operator)) return false
  const [one, other] = left.type === 'Literal' ? [left, right] : [right, left]
  return NEVER_TAGS.includes(one.value) && member(other) === 'tag'
}

/** The names that the script gives to React's symbols of what the app never makes. */
function neverSymbols(text) {
  const names = []
  rewrite(text, ({ type, id, init }) => {
    if (type !== 'VariableDeclarator' || init?.type !== 'CallExpression') return
    if (NEVER.includes(init.arguments[0]?.value)) names.push(id.name)
  })
  return names
}

/** The variable that says whether a tree from a server is being taken over, by the function that leaves such a tree. */
const hydrating = (text) => text.match(/\|\|a!==\w+\)return!1;if\(!(\w+)\)return/)?.[1]

/** React's reconciler, for this host, these elements and these hooks. */
function reconciler(text) {
  const host = hostOf(fs.readFileSync(TARO, 'utf8'))
  const never = neverSymbols(text)
  const takenOver = hydrating(text)
  const seen = new Set()
  const cut = rewrite(text, (node, put) => {
    if (node.object?.name === '$$$hostConfig') {
      const name = member(node)
      if (!(name in host)) put(node, 'void 0')
      else if (host[name]) put(node, host[name])
      seen.add('$$$hostConfig')
    }
    if (KNOWN[known(node)]) {
      put(node, KNOWN[known(node)])
      seen.add(known(node))
    }
    if (node.type === 'VariableDeclarator' && node.id.name === takenOver) {
      put(node, `${takenOver}=!1`)
      seen.add('hydrating')
    } else if ((node.type === 'AssignmentExpression' ? node.left : node).name === takenOver) put(node, '!1')
    if (asksNever(node)) put(node, node.operator === '===' ? '!1' : '!0')
    if (node.type === 'SwitchStatement') {
      const ofTag = member(node.discriminant) === 'tag'
      const dead = ({ test }) => (ofTag ? NEVER_TAGS.includes(test?.value) : never.includes(test?.name))
      dropCases(node.cases, dead, put)
    }
    if (node.type === 'ObjectExpression' && node.properties[0]?.key.name === 'readContext') {
      const kept = node.properties.filter(({ key }) => !HOOKS(key.name) && key.name !== 'unstable_isNewReconciler')
      put(node, `{${kept.map(({ start, end }) => text.slice(start, end)).join(',')}}`)
      seen.add('readContext')
    }
    // the names of components around a fault, which only Taro's warning while developing prints
    if (node.type === 'TryStatement' && text.slice(node.start, node.end).includes('Error generating stack')) {
      put(node, 'var e="";')
      seen.add('stack')
    }
  })
  complete(cut, [...Object.keys(KNOWN), '$$$hostConfig', 'readContext', 'stack', 'hydrating'], [...seen])
  const { out, seen: fields } = shorten(keepExports(cut, RECONCILER))
  return complete(out, FIELDS, fields)
}

/** By the end of a file's path: what is made of its text. */
const CUTS = {
  'react/cjs/react.production.min.js': (text) => keepExports(text, REACT),
  'scheduler/cjs/scheduler.production.min.js': (text) => keepExports(text, SCHEDULER),
  'react-reconciler/cjs/react-reconciler.production.min.js': reconciler,
}

module.exports = { CUTS, REACT, RECONCILER }
