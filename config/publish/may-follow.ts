import { isNewer } from '../../src/schema/content-version'
import type { Manifest } from '../../src/schema/manifest'

const hashes = ({ parts }: Manifest) =>
  Object.entries(parts)
    .map(([name, part]) => `${name} ${part?.sha256}`)
    .sort()
    .join()

/** Versions of programs, 0.9.0 before 0.10.0. */
const isLaterApp = (a: string, b: string): boolean => {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  const differs = left.findIndex((number, i) => number !== right[i])
  return differs >= 0 && (left[differs] ?? 0) > (right[differs] ?? 0)
}

/** Why a manifest may not take the place of the one that is there, in an editor's words; undefined where it may. */
export function mayNotFollow(next: Manifest, there: Manifest | undefined, appVersion: string): string | undefined {
  const raise = '请在 src/content/pack.yaml 里把 contentVersion 和 published 改成今天的，再发布'
  if (isLaterApp(next.minAppVersion, appVersion)) {
    return `pack.yaml 的 minAppVersion 写着 ${next.minAppVersion}，可是这个程序才 ${appVersion}，手机上没有更新的。改小，或者删掉这一行`
  }
  if (!there) return undefined
  if (there.pack !== next.pack) {
    return `这个文件夹里是“${there.pack}”的内容，不是“${next.pack}”的。换一个文件夹`
  }
  if (isNewer(there.contentVersion, next.contentVersion)) {
    return `文件夹里已经是 ${there.contentVersion}，比要发布的 ${next.contentVersion} 新，手机不会退回旧的。${raise}`
  }
  if (there.contentVersion === next.contentVersion && hashes(there) !== hashes(next)) {
    return `内容改了，版本还是 ${next.contentVersion}，手机会以为没有变。${raise}（同一天再发写 ${again(next.contentVersion)}）`
  }
  return undefined
}

/** The next version of the same day. */
function again(version: string): string {
  const [day = version, number = '1'] = version.split('-')
  return `${day}-${Number(number) + 1}`
}
