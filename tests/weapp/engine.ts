import { parse, tokenizer } from 'acorn'

/** Something in a script that the engine of an old phone cannot read or does not have. */
export interface EngineFault {
  readonly what: string
  readonly at: string
}

/** The engine of WeChat for Android has no ICU: \p{} is a syntax error and leaves the app blank; so does lookbehind on iOS before 16.4. */
const BAD_PATTERN = /\\[pP]\{|\(\?<[=!]/
const ABSENT = ['Intl', 'eval', 'localeCompare', 'toLocaleString', 'toLocaleDateString']

/** webpack's way to the global object: behind `typeof globalThis` and inside a try, so it is never reached. */
const GUARDED = /try\{return this\|\|new Function\("return this"\)\(\)\}catch/

/** What package.json promises, Chrome 80 and iOS 14, reads ES2020. A younger script is a syntax error and leaves the app blank. */
const SYNTAX = 2020

function youngerSyntax(code: string): EngineFault[] {
  try {
    parse(code, { ecmaVersion: SYNTAX, sourceType: 'script', allowHashBang: true })
    return []
  } catch (error) {
    const { pos = 0 } = error as { pos?: number }
    return [{ what: `syntax that ES${SYNTAX} does not know`, at: code.slice(Math.max(0, pos - 30), pos + 30) }]
  }
}

/** Reads every token of a script. Strings and comments do not count, only code does. */
export function engineFaults(code: string): EngineFault[] {
  const faults: EngineFault[] = youngerSyntax(code)
  let before = ''
  for (const token of tokenizer(code, { ecmaVersion: 2022, sourceType: 'script', allowHashBang: true })) {
    const { value } = token as { value?: unknown }
    const at = code.slice(Math.max(0, token.start - 30), token.end + 30)
    if (token.type.label === 'regexp') {
      const { pattern } = value as { pattern: string }
      if (BAD_PATTERN.test(pattern)) faults.push({ what: `regular expression /${pattern.slice(0, 40)}/`, at })
    }
    if (token.type.label === 'name' && ABSENT.includes(String(value))) faults.push({ what: String(value), at })
    if (before === 'new' && String(value) === 'Function' && !GUARDED.test(at)) faults.push({ what: 'new Function', at })
    before = token.type.keyword ?? ''
  }
  return faults
}
