import { isTab, tabNames } from '@/routes'
import { everyAddress } from '../support/addresses'
import { aHost, controlsOf, nameOf } from '../support/page'
import { tap, visit } from '../support/visit'

afterEach(() => jest.restoreAllMocks())

const open = (url: string) => {
  const [path = '', query] = url.slice(1).split('?')
  return visit(path, query)
}

/** The numbers that are dialled by one tap on the controls of a page that `picked` picks. */
async function dialledFrom(url: string, picked: (part: HTMLElement) => boolean): Promise<string[]> {
  const { phone } = aHost()
  const page = await open(url)
  for (const part of controlsOf(page.root).filter(picked)) await tap(page.utils, part)
  return phone.mock.calls.map(([options]) => options.phoneNumber)
}
/** Controls that are called by a number to call. */
const calls = (number: string) => (part: HTMLElement) => nameOf(part).split(/[ ，]/).slice(-1)[0] === number

// jsdom has no canvas: the page says that its picture could not be drawn
beforeEach(() => void jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null))

const tabs = everyAddress.filter(([name]) => isTab(name))
const others = everyAddress.filter(([name]) => !isTab(name))

test('all tabs and all other pages are looked at', () => {
  expect(tabs.map(([name]) => name)).toEqual([...tabNames])
  expect(new Set(others.map(([name]) => name)).size).toBeGreaterThan(12)
})

test.each(tabs)('the tab %s calls 120 and 12356 in one tap', async (_, url) => {
  expect(await dialledFrom(url, calls('120'))).toContain('120')
  expect(await dialledFrom(url, calls('12356'))).toContain('12356')
})

test.each(others)('%s calls 120 from its top row: %s', async (_, url) => {
  expect(await dialledFrom(url, ({ id }) => id === 'nav-120')).toEqual(['120'])
})
