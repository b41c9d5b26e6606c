import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { NamedLook } from './looks'
import { layoutFaults } from './layout'
import { edgeFaults, pictureFaults } from './phone-faults'

const AXE = fs.readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']
/** A figure is named as it is spoken (五千二百三十九户), which axe's rule on visible words, an experiment, takes for another name. */
const OUR_OWN = { 'label-content-name-mismatch': { enabled: false } }

interface Violation {
  readonly id: string
  readonly help: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/** What axe-core finds against WCAG 2 A and AA on the page as it is drawn, contrast of rendered colours included. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(
    async ([values, rules]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> }
      }
      return (await axe.run(document, { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] }))
        .violations
    },
    [RULES, OUR_OWN] as const,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n')[1]?.trim() ?? ''
      return `axe ${id}: ${help}: ${html.slice(0, 140)} ${why}`
    }),
  )
}

/** Targets that lie over one another, so that a finger may get the wrong one. A dock over a list that scrolls is none. */
export function overlapFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = Array.from(document.querySelectorAll<HTMLElement>('.mj')).find((one) => one.offsetParent !== null)
    if (!root) return ['no page']
    const stands = (one: Element): boolean => {
      for (let around: Element | null = one; around && around !== root; around = around.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(around).position)) return true
      }
      return false
    }
    const targets = Array.from(root.querySelectorAll('[role=button],[role=link],[role=radio],[role=checkbox],input'))
      .map((one) => ({ one, box: one.getBoundingClientRect(), fixed: stands(one) }))
      .filter(({ box }) => box.width > 0 && box.height > 0)
    const name = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 16)
    return targets.flatMap((a, i) =>
      targets.slice(i + 1).flatMap((b) => {
        if (a.fixed !== b.fixed || a.one.contains(b.one) || b.one.contains(a.one)) return []
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        return wide > 1 && high > 1 ? [`targets over one another: ${name(a.one)} and ${name(b.one)}`] : []
      }),
    )
  })
}

/** Everything that is wrong with a page in one look. */
export async function cellFaults(page: Page, { text }: NamedLook): Promise<string[]> {
  return [
    ...(await layoutFaults(page, text)),
    ...(await overlapFaults(page)),
    ...(await edgeFaults(page)),
    ...(await pictureFaults(page)),
    ...(await axeFaults(page)),
  ]
}
