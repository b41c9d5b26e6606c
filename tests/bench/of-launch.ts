import { measureLaunch } from '../floor/launch'
import type { Figure } from './figure'

/** At most this many times the launch of the floor app. */
const RATIO = 1.3

/** App, first page and first setData in the official runtime, in pairs with the floor app. */
export function launchFigures(ours: string, floor: string, pairs: number): Figure[] {
  const launches = measureLaunch({ ours, floor }, pairs, (line) => console.log(`  ${line}`))
  const group = 'WeChat: launch in the official runtime'
  const phase = (name: string, key: 'app' | 'page' | 'send' | 'total'): Figure => ({
    group,
    name,
    unit: 'ms at work',
    value: launches.ours[key],
    floor: launches.floor[key],
  })
  return [
    phase('evaluate the app', 'app'),
    phase('evaluate the first page', 'page'),
    phase('until the first setData', 'send'),
    phase('all three', 'total'),
    { group, name: 'ratio, median of pairs', unit: 'x', value: launches.ratio, most: RATIO, at: `${pairs} pairs` },
  ]
}
