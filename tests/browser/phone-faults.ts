import type { Page } from 'playwright-core'

/** Height of the bar at the lower edge of a phone without a button, in px. */
const BAR = 34

/** The page in front gets the lower edge of an iPhone X: what stands there is hit by mistake. */
export async function roundOff(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // newer than the types of the protocol
  const send = session.send.bind(session) as (method: string, given: object) => Promise<unknown>
  await send('Emulation.setSafeAreaInsetsOverride', { insets: { bottom: BAR, bottomMax: BAR } })
}

/** What can be tapped, stands still on the screen, and reaches into the bar at the lower edge. */
export function edgeFaults(page: Page): Promise<string[]> {
  return page.evaluate((bar) => {
    const root = Array.from(document.querySelectorAll<HTMLElement>('.mj')).find((one) => one.offsetParent !== null)
    if (!root) return ['no page']
    const still = (one: Element): boolean => {
      for (let around: Element | null = one; around && around !== root; around = around.parentElement) {
        if (getComputedStyle(around).position === 'fixed') return true
        // a dock at the end of the page stands above the bar only while it sticks
        if (getComputedStyle(around).position === 'sticky') return root.scrollHeight > innerHeight
      }
      return false
    }
    const probe = document.createElement('div')
    probe.style.height = 'env(safe-area-inset-bottom)'
    document.body.append(probe)
    const known = probe.offsetHeight
    probe.remove()
    if (known !== bar) return [`the lower edge is ${known} px`]
    return Array.from(root.querySelectorAll('[role=button],[role=link],[role=radio],[role=checkbox],input'))
      .filter((one) => still(one))
      .flatMap((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        const name = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 16)
        return top < innerHeight && bottom > innerHeight - bar + 0.5 ? [`in the bar at the lower edge: ${name}`] : []
      })
  }, BAR)
}

/** Device pixels to one of ours on the phones that most readers have. */
const PIXELS = 3

/** Pictures that are squeezed by more than 15 %, or have more pixels than a phone can show. */
export function pictureFaults(page: Page): Promise<string[]> {
  return page.evaluate((pixels) => {
    const root = Array.from(document.querySelectorAll<HTMLElement>('.mj')).find((one) => one.offsetParent !== null)
    return Array.from(root?.querySelectorAll('img') ?? []).flatMap((one) => {
      const { width, height } = one.getBoundingClientRect()
      const [wide, high] = [one.naturalWidth, one.naturalHeight]
      if (!width || !height || !wide || !high) return []
      const name = one.src.slice(0, 40)
      const squeezed = Math.abs(height / width / (high / wide) - 1)
      return [
        ...(squeezed > 0.15 ? [`squeezed by ${Math.round(squeezed * 100)} %: ${name}`] : []),
        ...(wide * high > width * height * pixels ** 2
          ? [`${wide} x ${high} pixels for ${width} x ${height}: ${name}`]
          : []),
      ]
    })
  }, PIXELS)
}
