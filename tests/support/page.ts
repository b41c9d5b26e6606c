import { Current, safeExecute } from '@tarojs/runtime'
import Taro from '@tarojs/taro'
import { parseUrl, type Route } from '@/routes'
import { quiet } from './quiet'
import { tap, type Visit } from './visit'

quiet()

// Pages are tested with the phone's clipboard, whose refusals have reasons; a browser's says done or not.
jest.mock('@/platform/clipboard', () => jest.requireActual<object>('@/platform/clipboard.weapp'))

const OPERABLE = '[role=button], [role=link], [role=radio], [role=checkbox]'

/** Everything on a page that can be tapped. */
export const controlsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(OPERABLE)]

/** What a control is called: its label, or else its words. */
export const nameOf = (part: Element): string => part.getAttribute('aria-label') ?? part.textContent ?? ''

/** The first control of this name; where none has it in full, the one whose name begins with it. */
export function control(root: ParentNode, name: string): HTMLElement {
  const all = controlsOf(root)
  const whole = all.find((one) => nameOf(one) === name)
  if (whole) return whole
  const [found, ...others] = all.filter((one) => nameOf(one).startsWith(name))
  if (!found || others.length) throw new Error(`not one control called ${name}: ${all.map(nameOf).join(' | ')}`)
  return found
}

/** Taps the control of this name on a page. */
export const tapOn = ({ utils, root }: Visit, name: string): Promise<void> => tap(utils, control(root, name))

const WAYS = ['navigateTo', 'redirectTo', 'switchTab', 'reLaunch', 'navigateBack'] as const

/** Stands in for what the host does outside the page: clipboard, dialler, a short word. */
export function aHost() {
  return {
    clipboard: jest.spyOn(Taro, 'setClipboardData').mockResolvedValue({ errMsg: 'setClipboardData:ok', data: '' }),
    phone: jest.spyOn(Taro, 'makePhoneCall').mockResolvedValue({ errMsg: 'makePhoneCall:ok' }),
    toast: jest.spyOn(Taro, 'showToast').mockResolvedValue({ errMsg: 'showToast:ok' }),
  }
}

export type Host = ReturnType<typeof aHost>

/** The words that were said over the page, in order. */
export const saidBy = ({ toast }: Host): string[] => toast.mock.calls.map(([options]) => options?.title ?? '')

/** Notes where the reader is sent instead of going there (so visit first); answers with the urls in order. */
export function aRoad(): () => string[] {
  const spies = WAYS.map((way) => jest.spyOn(Taro, way).mockResolvedValue({ errMsg: `${way}:ok` }))
  return () => spies.flatMap((spy) => spy.mock.calls.map(([options]) => (options as { url?: string })?.url ?? 'back'))
}

/** Ids that stand twice on a page: the focus, a label and a test would find the wrong one. */
export function twiceOn(root: ParentNode): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

interface Shared {
  readonly title?: string
  readonly path?: string
}

/** What the page on top hands to the host's share menu. */
export const sharedCard = (): Shared => safeExecute(Current.page?.path ?? '', 'onShareAppMessage', {}) as Shared

/** The page that a share leads to. */
export const sharedRoute = (): Route | undefined => parseUrl(sharedCard().path ?? '')

/**
 * The controls of a page that do nothing when they are tapped: the host is not asked, the reader is sent nowhere, and
 * the page stays as it is. What is chosen already may do nothing. A sheet that opens is closed again: what lies under it
 * cannot be tapped, and two controls may open the same one.
 */
export async function deadControls({ utils, root }: Visit): Promise<string[]> {
  const host = aHost()
  const road = aRoad()
  const asked = () => host.clipboard.mock.calls.length + host.phone.mock.calls.length + road().length
  const dead: string[] = []
  for (const part of controlsOf(root)) {
    if (!root.contains(part) || part.getAttribute('aria-checked') === 'true') continue
    const [before, count] = [root.innerHTML, asked()]
    await tap(utils, part)
    if (root.innerHTML === before && asked() === count) dead.push(nameOf(part))
    if (root.querySelector('#sheet-close')) await tap(utils, root.querySelector('#sheet-close'))
  }
  return dead
}
