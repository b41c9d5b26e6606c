import fs from 'node:fs'
import path from 'node:path'
import { manifestText } from '../../src/schema/manifest'
import type { Compiled } from '../content/compile'
import { MANIFEST, manifestIn, PREVIOUS, standing, unnamed, writeFolder } from './folder'
import { makeManifest } from './make-manifest'
import { mayNotFollow } from './may-follow'
import { makeParts } from './parts'
import { summary } from './summary'

/** What a command on published content finds around it. */
export interface World {
  /** Compiles the content's sources. */
  readonly compile: () => Compiled
  readonly appVersion: string
  readonly say: (line: string) => void
  readonly warn: (line: string) => void
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  EACCES: '没有写的权限',
  EPERM: '没有写的权限',
  EROFS: '那里只能读',
  ENOSPC: '磁盘满了',
  EEXIST: '那里是一个文件，不是文件夹',
  ENOTDIR: '那里是一个文件，不是文件夹',
}

/** What a failure to write means; undefined for what is no such failure. */
const whyNot = (error: unknown): string | undefined => WRITE_ERRORS[(error as NodeJS.ErrnoException).code ?? '']

/** What nobody asks for any more; taken away only with `prune`. */
function sayUnnamed(out: string, prune: boolean, { say, warn }: World): void {
  const [present, previous] = [manifestIn(out), manifestIn(out, PREVIOUS)]
  if (present === 'broken' || previous === 'broken') {
    warn(`${PREVIOUS} 读不懂，旧文件一个也不删`)
    return
  }
  const old = unnamed(out, [present, previous])
  if (!old.length) return
  if (prune) old.forEach((file) => fs.rmSync(path.join(out, file)))
  const remedy = prune ? '已经删掉' : '网上的也用不着了，要删就加 --prune'
  say(`这一版和上一版都不用的旧文件 ${old.length} 个，${remedy}：\n${old.map((file) => `  ${file}`).join('\n')}`)
}

/** Publishes the content into `out`; answers 0 when it is there, 1 when the content is wrong or may not be published so. */
export function runPublish(out: string, prune: boolean, world: World): 0 | 1 {
  const { compile, appVersion, say, warn } = world
  const refuse = (message: string): 1 => {
    warn(`没有发布：${message}`)
    return 1
  }
  say('读内容 …')
  const compiled = compile()
  if (!compiled.ok) {
    for (const { file, line, column, field, message } of compiled.mistakes) {
      warn(`src/content/${file}:${line}:${column}  ${field ? `${field}：` : ''}${message}`)
    }
    return refuse(`内容有 ${compiled.mistakes.length} 处要改`)
  }
  const parts = makeParts(compiled.packs)
  const next = makeManifest(compiled.full.info, compiled.publication, parts, appVersion)
  const text = manifestText(next)
  try {
    const there = manifestIn(out)
    if (there === 'broken') {
      return refuse(`${path.join(out, MANIFEST)} 读不懂，不知道手机上是哪一版。从网上取回原来那一份，或者删掉它再发布`)
    }
    const why = mayNotFollow(next, there, appVersion)
    if (why) return refuse(why)
    const damaged = parts.filter((one) => standing(out, one) === 'damaged').map(({ part }) => part.file)
    if (damaged.length) return refuse(`这些文件坏了，删掉它们再发布：${damaged.join('、')}`)
    const same = there !== undefined && manifestText(there) === text
    if (same && parts.every((one) => standing(out, one) === 'sound')) {
      say(`${next.contentVersion} 已经发布在 ${out}，没有变化`)
    } else {
      say(`发布 ${next.contentVersion} 到 ${out} …`)
      writeFolder(out, parts, text, there !== undefined && there.contentVersion !== next.contentVersion)
      summary(parts, next, there).forEach(say)
      say(`${MANIFEST} 已经写好。上传时先传别的文件，最后传它`)
    }
    sayUnnamed(out, prune, world)
    return 0
  } catch (error) {
    const reason = whyNot(error)
    if (!reason) throw error
    return refuse(`写不进 ${out}：${reason}`)
  }
}
