import pack from '#packs/places.json'
import { paths } from '@/routes'
import { tap, visit, type Visit } from './visit'

/** Taps the part that a selector finds. */
export const tapAt = (page: Visit, selector: string): Promise<void> =>
  tap(page.utils, page.root.querySelector(selector))
export const has = ({ root }: Visit, selector: string): boolean => Boolean(root.querySelector(selector))
export const text = ({ root }: Visit): string => root.textContent ?? ''

/** Opens a list by its query. */
export const list = (query = ''): Promise<Visit> => visit(paths.list, query)

/** The ids of the places on a page, in their order. */
export const rowsOf = ({ root }: Visit): string[] =>
  [...root.querySelectorAll('[role=link][id]')]
    .map(({ id }) => id)
    .filter((id) => pack.places.some((one) => one.id === id))

/** Chooses a city, or a county of it, through the sheet. */
export async function choose(page: Visit, city: string, county?: string): Promise<void> {
  await tapAt(page, '#pick-region')
  await tapAt(page, `#region-${city}`)
  if (county) await tapAt(page, `#region-${county}`)
}

/** Writes into a field, which must keep what is written, and waits until it is searched for. */
export async function write(page: Visit, selector: string, value: string): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`no ${selector}`)
  await page.utils.act(async () => {
    // as a browser does it: the field has the letters before anybody hears of them
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    if (field.value !== value) throw new Error(`${selector} has ${field.value}, not ${value}`)
    await new Promise((done) => setTimeout(done, 250))
  })
}
