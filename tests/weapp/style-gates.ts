import postcss, { type Declaration, type Rule } from 'postcss'
import { textsOf, tokensOf, type Built } from './built'

/** A rule or a line of a style sheet that a phone takes badly, with the reason in words. */
const SELECTORS: readonly [pattern: RegExp, why: string][] = [
  [/:active\b/, ':active sticks under a finger; use hoverClass'],
  [/(^|[\s>+~])\*|~|:is\(|:where\(|:has\(/, 'WeChat’s style compiler refuses this selector'],
  [/\[/, 'attributes do not reach the page on WeChat'],
]
const DECLARATIONS: readonly [fits: (one: Declaration) => boolean, why: string][] = [
  [({ prop, value }) => /^overflow/.test(prop) && /\bscroll\b/.test(value), 'overflow: scroll stops dead on iOS'],
  [({ prop }) => prop === 'inset', 'phones of our oldest age do not know it'],
  [({ value }) => /url\(\s*["']?(https?:)?\/\//.test(value), 'a style sheet asks the network for nothing'],
]

/** A gap is known to the oldest phones between cells of a grid, not between items of a row. */
const grids = (root: postcss.Root) => {
  const selectors = new Set<string>()
  root.walkDecls('display', ({ value, parent }) => {
    if (value === 'grid' || value === 'inline-grid') for (const one of (parent as Rule).selectors) selectors.add(one)
  })
  return selectors
}

const sheets = (built: Built) => textsOf(built, '.wxss').map(([file, text]) => [file, postcss.parse(text)] as const)

/** `pages/review.wxss: .a:active: :active sticks …` for each rule that a phone takes badly. */
export function styleFaults(built: Built): string[] {
  const faults: string[] = []
  for (const [file, root] of sheets(built)) {
    root.walkRules(({ selector }) => {
      for (const [pattern, why] of SELECTORS) if (pattern.test(selector)) faults.push(`${file}: ${selector}: ${why}`)
    })
    const inGrid = grids(root)
    root.walkDecls(/^(row-|column-)?gap$/, (one) => {
      const { selectors } = one.parent as Rule
      if (!selectors.every((selector) => inGrid.has(selector)))
        faults.push(`${file}: ${selectors.join()} ${one.toString()}: a gap outside of a grid`)
    })
    root.walkDecls((one) => {
      for (const [fits, why] of DECLARATIONS) if (fits(one)) faults.push(`${file}: ${one.toString()}: ${why}`)
    })
  }
  return faults
}

/** Classes that a selector needs all of. */
const classesOf = (selector: string) => [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].map(([, name = '']) => name)

/** Words of all strings of all scripts and templates: a class reaches a page only by its name. */
function named(built: Built): Set<string> {
  const strings = textsOf(built, '.js').flatMap(([, code]) =>
    tokensOf(code).flatMap(({ label, value }) => (label === 'string' || label === 'template' ? [value] : [])),
  )
  const templates = textsOf(built, '.wxml').map(([, text]) => text)
  return new Set([...strings, ...templates].flatMap((text) => text.split(/[^\w-]+/)))
}

/** Bytes of each style sheet that no page can ever use, because no script names their classes. */
export function unusedBytes(built: Built): ReadonlyMap<string, number> {
  const names = named(built)
  const idle = (rule: Rule) => rule.selectors.every((selector) => classesOf(selector).some((name) => !names.has(name)))
  return new Map(
    sheets(built).map(([file, root]) => {
      let bytes = 0
      root.walkRules((rule) => {
        if (idle(rule)) bytes += Buffer.byteLength(rule.toString())
      })
      return [file, bytes]
    }),
  )
}

/** What the audit of WeChat takes of a style sheet that is not used, in bytes. */
export const UNUSED = 2048

export const unusedFaults = (built: Built): string[] =>
  [...unusedBytes(built)].filter(([, bytes]) => bytes > UNUSED).map(([file, bytes]) => `${file}: ${bytes} bytes unused`)
