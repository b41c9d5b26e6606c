import { everyAddress } from '../support/addresses'
import { startPhone } from './phone'

/**
 * One start of the built app on a phone whose storage is in some state, for tests/weapp/storage.test.ts: the app starts
 * once a process. Prints what a reader saw.
 */
export interface Seen {
  /** Pages that did not open as themselves, or are empty. */
  readonly lost: readonly string[]
  /** What was said before anything was asked to be kept. */
  readonly saidBefore: readonly unknown[]
  /** What was said when a tip was saved, and what its button says then. */
  readonly saidOnSave: readonly unknown[]
  readonly button: string
  /** What was said when the text was made larger, and whether it was. */
  readonly saidOnText: readonly unknown[]
  readonly elder: boolean
  /** The text of 收藏 after that. */
  readonly list: string
  readonly shelf: Readonly<Record<string, unknown>>
}

const [state = '', kept = '{}'] = process.argv.slice(2)

const refuse = (name: string) => () => {
  throw new Error(`${name}:fail exceed storage max size 10Mb`)
}
const phone = startPhone('dist/weapp', {
  kept: JSON.parse(kept) as Record<string, string>,
  host: {
    ...(state === 'full' || state === 'broken' ? { setStorageSync: refuse('setStorageSync') } : {}),
    ...(state === 'broken' ? { getStorageSync: refuse('getStorageSync') } : {}),
  },
})
const said = (from = 0) =>
  phone.asked
    .slice(from)
    .filter(({ name }) => name === 'showToast')
    .map(({ options }) => options.title)

/** One address of each page: which figure or tip makes no difference to the storage. */
const addresses = new Map(everyAddress.map(([name, url]) => [name, url]))
addresses.delete('lost')

async function run(): Promise<Seen> {
  const lost: string[] = []
  for (const [, url] of addresses) {
    const screen = await phone.restart(url)
    if (!url.startsWith(`/${screen.path}`) || !screen.text()) lost.push(url)
    if (state === 'evicted') phone.shelf.clear()
  }
  const saidBefore = said()
  const tip = await phone.restart('/packages/tips/tip?id=folic-acid')
  let before = phone.asked.length
  tip.tap('#save')
  await phone.until(() => said(before).length)
  const saidOnSave = said(before)
  // what is said comes first, the page that is drawn anew a moment later
  await new Promise((done) => setTimeout(done, 60))
  const button = /已收藏|收藏/.exec(tip.text())?.[0] ?? ''
  const review = await phone.restart('/pages/review')
  before = phone.asked.length
  review.tap('#nav-elder')
  await phone.until(() => review.text().includes('标准字'))
  const saidOnText = said(before)
  const elder = String(JSON.stringify(review.page.data)).includes('is-elder')
  const list = (await phone.restart('/packages/about/saved')).text()
  return { lost, saidBefore, saidOnSave, button, saidOnText, elder, list, shelf: Object.fromEntries(phone.shelf) }
}

void run().then((seen) => {
  console.log(JSON.stringify(seen))
  process.exit(0)
})
