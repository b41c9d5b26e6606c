import type { Page } from 'playwright-core'

// What a browser keeps of the app, asked from within a page.

/** Waits until a worker is in charge of the page: it is so only when it has all that it fetches ahead. */
export async function keptFor(page: Page): Promise<void> {
  await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller), undefined, { timeout: 20_000 })
}

/** Waits until something asked in the page is so; the page may be loaded anew meanwhile. */
export async function comesTrue(page: Page, asked: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await page.evaluate(asked).catch(() => false))) {
    if (performance.now() > end) throw new Error(`this never came to be: ${asked.toString()}`)
    await page.waitForTimeout(50)
  }
}

/** Waits until a newer version stands by. */
export const newerFor = (page: Page): Promise<void> =>
  comesTrue(page, async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))

/** Waits until no newer version is on its way. */
export const quietFor = (page: Page): Promise<void> =>
  comesTrue(page, async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting
  })

const nameOf = (url: string) => /(?:js|css)\/[^/?]+$/.exec(url)?.[0] ?? ''

/** The programs and styles that this page has asked for since it was loaded. */
export async function askedBy(page: Page): Promise<string[]> {
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return urls.map(nameOf).filter(Boolean)
}

/** Addresses of everything that is kept, of all versions. */
export const everythingKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('minjia-'))
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return all.flat().map(({ url }) => url)
  })

/** The programs and styles that are kept. */
export const filesKept = async (page: Page): Promise<string[]> =>
  (await everythingKept(page)).map(nameOf).filter(Boolean)
