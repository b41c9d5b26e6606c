// Cuts by syntax, for scripts that are minified already: a regular expression over those would be guesswork.
const { parse } = require('acorn')

/** The script's text, changed: `see` gets every node and may say what to put in its place. What is replaced is not looked into. */
function rewrite(text, see) {
  const edits = []
  const put = ({ start, end }, by) => edits.push({ start, end, by })
  const walk = (value) => {
    if (Array.isArray(value)) value.forEach(walk)
    if (typeof value?.type !== 'string') return
    see(value, put)
    Object.values(value).forEach(walk)
  }
  walk(parse(text, { ecmaVersion: 2020, sourceType: /^import /m.test(text) ? 'module' : 'script' }))
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  let out = ''
  for (const { start, end, by } of edits) {
    if (start < at) continue
    out += text.slice(at, start) + by
    at = end
  }
  return out + text.slice(at)
}

/** The name of a member: b for a.b. */
const member = (node) => (node.type === 'MemberExpression' && !node.computed ? node.property.name : undefined)

/** Whether control can run from the end of these statements into what follows. */
const runsOn = (statements) => !/^(Break|Return|Throw|Continue)Statement$/.test(statements[statements.length - 1]?.type)

/** Takes cases out of a switch. The body of a case stays when the case before it runs into it. */
function dropCases(cases, dead, put) {
  let reached = false
  for (const one of cases) {
    const body = one.consequent
    const gone = dead(one)
    if (gone && !reached) put(one, '')
    else if (gone) put({ start: one.start, end: body[0]?.start ?? one.end }, '')
    reached = (reached || !gone) && runsOn(body)
  }
}

module.exports = { rewrite, member, dropCases }
