import type { SourceFile } from './source-files'
import { importsOf, type Import } from './source-imports'

/** The table of config/lint/walls.mjs. */
export interface WallTable {
  readonly rooms: Readonly<
    Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[]; readonly why: string }>
  >
  readonly joiners: { readonly rooms: readonly string[] }
  readonly drawn: { readonly never: readonly string[] }
}

interface Place {
  /** schema, features/review, app … */
  readonly room: string
  readonly feature: string | undefined
  readonly joiner: boolean
  readonly component: boolean
}

function placeOfPath(path: string): Place {
  const [, room = '', feature, folder = ''] = path.replace(/\.tsx?$/, '').split('/')
  const inFeature = room === 'features'
  return {
    room: room.replace(/\..*$/, ''),
    feature: inFeature ? feature : undefined,
    joiner: inFeature && folder.startsWith('use-'),
    component: inFeature && folder === 'components',
  }
}

const HOSTS = ['@tarojs/taro', '@tarojs/runtime', '@tarojs/router', '@tarojs/plugin-platform-weapp']
/** Outside platform the host is known only by the hooks of a page's life. */
const isHook = (name: string) => /^use[A-Z]/.test(name)

function hostSays(place: Place, one: Import): string | undefined {
  if (!HOSTS.includes(one.from) || place.room === 'platform') return undefined
  if (one.from !== '@tarojs/taro') return 'only platform talks to the host'
  const others = one.names.filter((name) => !isHook(name))
  return one.names.length && !others.length
    ? undefined
    : `takes ${others.join(', ') || 'all'} from the host, not a hook by name`
}

function featureSays(place: Place, one: Import): string | undefined {
  const [, room, other] = one.target.split('/')
  if (!place.feature || !one.target.startsWith('src/') || room !== 'features' || other === place.feature)
    return undefined
  return place.feature === 'share' && one.typeOnly ? undefined : `reaches into the feature ${other}`
}

/** Why an import breaks the walls; undefined where it may stand. */
function complaint(table: WallTable, place: Place, one: Import): string | undefined {
  const wall = table.rooms[place.room]
  // app.tsx brings everything together, once; routes.ts and app.config.ts know the routes alone
  if (!wall && place.room === 'app') return hostSays(place, one)
  const rooms = [...(wall?.rooms ?? []), ...(place.joiner ? table.joiners.rooms : [])]
  const inSource = one.target.startsWith('src/')
  if (!inSource && !one.target.startsWith('#')) {
    const fits = wall?.packages.some((name) => one.from === name || one.from.startsWith(`${name}/`))
    if (!fits) return `takes the package ${one.from}`
    if (one.from === '@tarojs/components' && place.feature && !place.component)
      return 'draws outside its components folder'
    return hostSays(place, one)
  }
  const target = inSource ? one.target.slice(4) : one.target.replace(/\.json$/, '')
  if (place.component && table.drawn.never.includes(target.split('/')[0] ?? ''))
    return `is drawn, and imports ${target}`
  if (inSource && target.split('/')[0] === place.room) return featureSays(place, one)
  const open = rooms.some((room) => target === room || target.startsWith(`${room}/`))
  return open ? undefined : `imports ${target}`
}

/** Every import of a file that breaks the walls, with its place and the reason. */
export function brokenWalls(table: WallTable, file: SourceFile): string[] {
  const place = placeOfPath(file.path)
  return importsOf(file).flatMap((one) => {
    const said = complaint(table, place, one)
    return said ? [`${one.at} ${said}`] : []
  })
}
