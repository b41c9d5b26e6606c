import templates from '../../config/templates/attributes'
import { callsOf, type HostCall } from './host-calls'
import type { Built } from './built'

/** What parts of the host need, from the pages of its components; plain attributes are as old as their component. */
const COMPONENTS: Readonly<Record<string, string>> = {
  View: '1.0.0',
  Text: '1.0.0',
  Button: '1.0.0',
  ScrollView: '1.0.0',
  Image: '1.0.0',
  Input: '1.0.0',
  Map: '1.0.0',
  Canvas: '1.0.0',
  PageContainer: '2.16.0',
}
const ATTRIBUTES: Readonly<Record<string, string>> = {
  aria: '2.7.1',
  'Text user-select': '2.12.1',
  'Canvas type': '2.9.0',
  'Image show-menu-by-longpress': '2.7.0',
  'Map bindCalloutTap': '1.2.0',
}

/** Names that stand in the scripts without being calls of the host, each with what they are. */
export const NO_CALLS: Readonly<Record<string, string>> = {
  cloud: 'Taro looks whether it is there before it touches it',
  router: 'a field of Taro’s own pages',
}

/** `2.9.0` and `2.26.0` as numbers that compare. */
const rank = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)

export const isNewer = (version: string, than: string) => rank(version) > rank(than)

/** Every part of the host that the build uses, with the base library that brought it. */
export function needed(built: Built, known: ReadonlyMap<string, HostCall>): (readonly [what: string, since: string])[] {
  const calls = callsOf(built, known)
    .filter((name) => !(name in NO_CALLS))
    .map((name) => [`wx.${name}`, known.get(name)?.since ?? '1.0.0'] as const)
  const parts = Object.entries(templates.kept).flatMap(([component, attributes]) => [
    [component, COMPONENTS[component] ?? 'unknown'] as const,
    ...attributes.map((name) => {
      const since = ATTRIBUTES[name.startsWith('aria-') ? 'aria' : `${component} ${name}`]
      return [`${component} ${name}`, since ?? COMPONENTS[component] ?? 'unknown'] as const
    }),
  ])
  return [...calls, ...parts]
}

/** What needs a newer base library than the one that the account's settings ask for. */
export const newerFaults = (built: Built, known: ReadonlyMap<string, HostCall>, minimum: string): string[] =>
  needed(built, known)
    .filter(([, since]) => since === 'unknown' || isNewer(since, minimum))
    .map(([what, since]) => `${what} needs base library ${since}, the app is offered from ${minimum} on`)

/** Calls that WeChat's typings call given up. */
export const givenUpFaults = (built: Built, known: ReadonlyMap<string, HostCall>): string[] =>
  callsOf(built, known)
    .filter((name) => known.get(name)?.deprecated)
    .map((name) => `wx.${name}: ${known.get(name)?.deprecated?.slice(0, 60)}`)

/** Calls that leave the phone, or a picture or sound from afar. The app has none: it was promised to the reader. */
const NETWORK = [
  'request',
  'downloadFile',
  'uploadFile',
  'connectSocket',
  'createUDPSocket',
  'createTCPSocket',
  'login',
]

export function networkFaults(built: Built, known: ReadonlyMap<string, HostCall>): string[] {
  const calls = callsOf(built, known).filter((name) => NETWORK.includes(name))
  return calls.map((name) => `wx.${name} leaves the phone`)
}
