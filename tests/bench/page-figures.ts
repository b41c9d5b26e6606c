import { spawnSync } from 'node:child_process'
import type { Cost } from '../weapp/walk-pages'
import type { Figure } from './figure'

/** What a first screen may take, and every page. */
const MOST = { calls: 2, first: 24_000, nodes: 600, depth: 20, children: 60, largest: 256 * 1024 }

const UNITS = {
  calls: 'calls',
  bytes: 'bytes',
  largest: 'bytes',
  nodes: 'nodes',
  depth: 'levels',
  children: 'children',
} as const
type Measure = keyof typeof UNITS

/** setData calls, bytes and nodes of every page at load and of what readers do most, in the official runtime. */
export function pageFigures(): Figure[] {
  const args = ['--import', 'tsx', 'tests/bench/of-pages.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0)
    throw new Error(`the pages could not be walked: ${/^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr.slice(-300)}`)
  const { loads, taps } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { loads: Cost[]; taps: Cost[] }
  const [home] = loads
  const worst = (name: string, key: Measure, costs: Cost[], most?: number): Figure => {
    const found = costs.reduce((one, other) => (other[key] > one[key] ? other : one))
    return { group: 'WeChat: the worst of all', name, unit: UNITS[key], value: found[key], most, at: found.at }
  }
  const first = (name: string, key: Measure, most: number): Figure => ({
    group: 'WeChat: first screen',
    name,
    unit: UNITS[key],
    value: home?.[key] ?? NaN,
    most,
  })
  const each = (group: string, { at, calls, bytes, nodes }: Cost): Figure => ({
    group,
    name: at,
    unit: 'bytes',
    value: bytes,
    at: `${calls} setData, ${nodes} nodes`,
  })
  return [
    first('setData', 'calls', MOST.calls),
    first('handed over', 'bytes', MOST.first),
    first('nodes', 'nodes', MOST.nodes),
    worst('setData at load', 'calls', loads, MOST.calls),
    worst('nodes at load', 'nodes', loads, MOST.nodes),
    worst('depth', 'depth', [...loads, ...taps], MOST.depth),
    worst('children of a node', 'children', [...loads, ...taps], MOST.children),
    worst('one setData', 'largest', [...loads, ...taps], MOST.largest),
    worst('nodes after a tap', 'nodes', taps, 999),
    ...loads.map((cost) => each('WeChat: every page at load', cost)),
    ...taps.map((cost) => each('WeChat: what readers do most', cost)),
  ]
}
