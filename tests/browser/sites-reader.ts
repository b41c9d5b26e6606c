import type { Look, Studio, Visit } from './chromium'

// What the tests of the directory do and look for in a browser.
export const TAINING = { latitude: 26.9, longitude: 117.17 }
export const PEKING = { latitude: 39.9, longitude: 116.4 }

// the page before is still in sight for a moment: the one on top comes last
export const on = (visit: Visit, selector: string) => visit.page.locator(`.mj:visible ${selector}`).last()
export const words = (visit: Visit) => visit.page.locator('.mj:visible').last().innerText()
/** Waits for a short word over the page. */
export const told = (visit: Visit, text: string) =>
  visit.page.waitForFunction(([said = '']) => document.body.innerText.includes(said), [text])
export const says = (visit: Visit, pattern: RegExp) =>
  visit.page.waitForFunction(
    ([source = '']) =>
      Array.from(document.querySelectorAll<HTMLElement>('.mj')).some(
        (one) => one.offsetParent && new RegExp(source).test(one.innerText),
      ),
    [pattern.source],
  )
export const clipboard = ({ page }: Visit) => page.evaluate(() => navigator.clipboard.readText())
/** The ids of the places on the page, in their order. */
export const rows = (visit: Visit) =>
  visit.page
    .locator('.mj:visible [role=link]')
    .evaluateAll((found) => found.map(({ id }) => id).filter((id) => /^[a-z]+(-[a-z]+)+$/.test(id)))
/** What went wrong; not what was dropped: a number that nobody dials here, pieces fetched ahead when the test goes on. */
export const broken = ({ faults }: Visit) => faults.filter((fault) => !fault.endsWith('net::ERR_ABORTED'))

/** A visit, with the numbers that the app hands to the browser's dialler. */
export type Reader = Visit & { readonly dialled: readonly string[] }

/** A reader, and the numbers that the app hands to the browser's dialler. */
export async function openReader(studio: Studio, look: Look = {}): Promise<Reader> {
  const visit = await studio.open(look)
  const dialled: string[] = []
  const wire = await visit.context.newCDPSession(visit.page)
  await wire.send('Page.enable')
  wire.on('Page.frameRequestedNavigation', ({ url }) => void (url.startsWith('tel:') && dialled.push(url)))
  return { ...visit, dialled }
}

/** Waits until a number was handed over, and says which were. */
export async function dials({ page, dialled }: Reader): Promise<readonly string[]> {
  for (let i = 0; i < 40 && !dialled.length; i++) await page.waitForTimeout(50)
  return dialled
}
