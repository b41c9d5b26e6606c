import type { Page } from 'playwright-core'

/** Smallest side of what can be tapped, in px, by text size. */
const TARGET = { standard: 44, large: 52, elder: 60 } as const

/**
 * What is wrong with the page on top as it is drawn: text that leaves the screen or its box, text that is cut, targets
 * that are too small, type that is too small to read.
 */
export function layoutFaults(page: Page, text: keyof typeof TARGET): Promise<string[]> {
  return page.evaluate(
    ({ least }) => {
      const faults: string[] = []
      const root = Array.from(document.querySelectorAll<HTMLElement>('.mj')).find((one) => one.offsetParent !== null)
      if (!root) return ['no page']
      const wide = innerWidth
      if (root.scrollWidth > root.clientWidth + 1)
        faults.push(`the page is ${root.scrollWidth} px wide on a screen of ${wide}`)
      const short = (node: Node) => (node.textContent ?? '').trim().slice(0, 16)
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement
        if (!parent || !short(node)) continue
        const size = parseFloat(getComputedStyle(parent).fontSize)
        if (size < 13.5) faults.push(`text of ${size} px: ${short(node)}`)
        const range = document.createRange()
        range.selectNodeContents(node)
        for (const box of Array.from(range.getClientRects())) {
          if (box.right > wide + 1 || box.left < -1) faults.push(`text leaves the screen: ${short(node)}`)
        }
        for (let around: HTMLElement | null = parent; around && around !== root; around = around.parentElement) {
          const style = getComputedStyle(around)
          // what stands still on the screen is cut by no box around it
          if (style.position === 'fixed') break
          if (style.textOverflow === 'ellipsis') faults.push(`cut with dots: ${short(node)}`)
          if (style.overflowX === 'visible' && style.overflowY === 'visible') continue
          if (/auto|scroll/.test(style.overflowY)) continue
          const frame = around.getBoundingClientRect()
          const box = range.getBoundingClientRect()
          if (box.bottom > frame.bottom + 1.5 || box.right > frame.right + 1.5)
            faults.push(`cut by its box: ${short(node)}`)
        }
      }
      const targets = root.querySelectorAll<HTMLElement>('[role=button],[role=link],[role=radio],[role=checkbox]')
      for (const target of Array.from(targets)) {
        const { width, height } = target.getBoundingClientRect()
        if (width && Math.min(width, height) < least - 0.5) {
          faults.push(
            `target ${Math.round(width)} x ${Math.round(height)}, at least ${least}: ${target.getAttribute('aria-label') ?? short(target)}`,
          )
        }
      }
      return [...new Set(faults)]
    },
    { least: TARGET[text] },
  )
}
