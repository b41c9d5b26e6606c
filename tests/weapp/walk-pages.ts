import type { TaroNode } from 'miniprogram-simulate'
import { everyAddress } from '../support/addresses'
import { countNodes, depthOf } from './nodes'
import type { Phone, Screen } from './phone'

/** What a page costs when it opens, or a tap on it. */
export interface Cost {
  readonly at: string
  readonly calls: number
  readonly bytes: number
  /** The largest single call, in bytes. */
  readonly largest: number
  readonly nodes: number
  readonly depth: number
  /** The most children of one node. */
  readonly children: number
}

const none = { select: () => none, fields: () => none, exec: (then: (found: null[]) => void) => then([null]) }
/** A phone whose canvas is asked for and is none: no picture is drawn while pages are walked. */
export const WITHOUT_CANVAS = { createSelectorQuery: () => none }

const childrenOf = (node: TaroNode): number =>
  Math.max(0, ...[node].map(({ cn = [] }) => cn.length), ...(node.cn ?? []).map(childrenOf))

/** What was sent to a page from the `from`th call on, and what stands there now. */
function costOf(at: string, screen: Screen, from = 0): Cost {
  const sent = screen.sent.slice(from)
  return {
    at,
    calls: sent.length,
    bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
    largest: Math.max(0, ...sent.map(({ bytes }) => bytes)),
    nodes: countNodes(screen.root()),
    depth: depthOf(screen.root()),
    children: childrenOf(screen.root()),
  }
}

/** One address of each page, and the home first. */
export const onePerPage: readonly string[] = everyAddress.flatMap(([name, url], i) =>
  everyAddress.findIndex(([other]) => other === name) === i ? [url] : [],
)

/** Opens a page; what an address needs longer for than the phone waits (a search, a pack) is waited for. */
export async function openPage(phone: Phone, url: string): Promise<readonly [Screen, Cost]> {
  const screen = await phone.restart(url)
  return [screen, costOf(url, screen)]
}

interface Act {
  readonly says: string
  readonly url: string
  readonly selector: string
  /** What is written into a field; a tap where there is nothing. */
  readonly writes?: string
  /** Taps that come before, and are not counted. */
  readonly first?: readonly string[]
}

/** What readers do most, each on its page. */
export const acts: readonly Act[] = [
  { says: 'text in 特大', url: '/pages/review', selector: '#nav-elder' },
  { says: 'a figure’s provenance', url: '/pages/area?id=2022-care', selector: '#fig-2022-happiness-mothers' },
  { says: 'the next window of 翻阅', url: '/packages/review/story', selector: '#story-next' },
  { says: 'more figures', url: '/packages/review/figures', selector: '#figures-more' },
  { says: 'first aid, step by step', url: '/pages/first-aid?id=cpr-adult', selector: '#aid-start' },
  { says: 'the next step', url: '/pages/first-aid?id=cpr-adult', first: ['#aid-start'], selector: '#aid-next' },
  { says: 'the regions', url: '/packages/sites/list', selector: '#pick-region' },
  { says: 'one region', url: '/packages/sites/list', first: ['#pick-region'], selector: '#region-350100' },
  { says: 'a word in the list', url: '/packages/sites/list', selector: '#search-input', writes: 'fuzhou' },
  { says: 'a word in everything', url: '/packages/search/search', selector: '#search-input', writes: '叶酸' },
  { says: 'an area into the digest', url: '/packages/share/digest?areas=2022-care', selector: '#pick-2022-reform' },
]

const settle = (ms: number) => new Promise((done) => setTimeout(done, ms))
/** Until nothing more is sent for a while. */
async function quiet(screen: Screen): Promise<void> {
  for (let before = -1; before !== screen.sent.length;) {
    before = screen.sent.length
    await settle(250)
  }
}

export async function act(phone: Phone, { says, url, selector, writes, first = [] }: Act): Promise<Cost> {
  const screen = await phone.restart(url)
  for (const one of first) {
    await phone.until(() => screen.has(one))
    screen.tap(one)
  }
  await phone.until(() => screen.has(selector))
  await quiet(screen)
  const from = screen.sent.length
  if (writes === undefined) screen.tap(selector)
  else screen.send(selector, 'input', { value: writes })
  await phone.until(() => screen.sent.length > from)
  await quiet(screen)
  return costOf(says, screen, from)
}
