import type { AllPacks } from '../publish/parts'
import type { World } from '../publish/run-publish'
import { compare } from './compare'
import { print } from './print'
import { readPublished } from './read-published'

/**
 * Says what readers will see changed from one publication to another, or to the present sources; answers 0 whatever has
 * changed, 1 where one of them cannot be read.
 */
export function runDiff(old: string, next: string | undefined, json: boolean, world: World): 0 | 1 {
  const { compile, say, warn } = world
  const before = readPublished(old)
  if (typeof before === 'string') {
    warn(before)
    return 1
  }
  if (next === undefined && !json) say('读内容 …')
  const compiled = next === undefined ? compile() : undefined
  if (compiled && !compiled.ok) {
    warn(`内容有 ${compiled.mistakes.length} 处要改，先运行 npm run content`)
    return 1
  }
  // as it would be published: what is undefined is not there
  const after = compiled ? (JSON.parse(JSON.stringify(compiled.packs)) as AllPacks) : readPublished(next ?? '')
  if (typeof after === 'string') {
    warn(after)
    return 1
  }
  const changes = compare(before, after)
  if (json) say(JSON.stringify(changes, undefined, 2))
  else print(changes).forEach(say)
  return 0
}
