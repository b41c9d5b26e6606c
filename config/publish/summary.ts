import zlib from 'node:zlib'
import type { Manifest } from '../../src/schema/manifest'
import type { MadePart } from './parts'

/** KB of 1000 bytes, as hosts and phones count. */
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** What a publication consists of, for the editor: each part, what of it a phone has to fetch, and what is gone. */
export function summary(parts: readonly MadePart[], next: Manifest, there: Manifest | undefined): string[] {
  const rows = parts.map(({ name, part, bytes }) => {
    const before = there?.parts[name]
    const state = !before ? '新' : before.sha256 === part.sha256 ? '没变' : '变了'
    return { name, part, state, raw: bytes.length, packed: zlib.gzipSync(bytes).length }
  })
  const gone = Object.keys(there?.parts ?? {}).filter((name) => !(name in next.parts))
  const wanted = rows.filter(({ state }) => state !== '没变')
  const total = (of: typeof rows) =>
    `${kb(sum(of.map(({ raw }) => raw)))}，压缩后 ${kb(sum(of.map(({ packed }) => packed)))}`
  return [
    ...rows.map(
      ({ name, part, state, raw, packed }) =>
        `  ${name.padEnd(13)} ${kb(raw).padStart(9)}  压缩后 ${kb(packed).padStart(9)}  ${state}  ${part.file}`,
    ),
    ...gone.map((name) => `  ${name.padEnd(13)} 不再有`),
    `一共 ${rows.length} 个文件，${total(rows)}`,
    ...(there ? [`从 ${there.contentVersion} 更新，手机要取 ${wanted.length} 个文件，${total(wanted)}`] : []),
    `给程序 ${next.minAppVersion} 或更新的用${next.withdrawn.length ? `；收回的版本：${next.withdrawn.join('、')}` : ''}`,
  ]
}
