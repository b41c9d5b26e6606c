import { spawnSync } from 'node:child_process'

/** The commits of a release, and how far back they could be read. */
export interface Commits {
  readonly subjects: readonly string[]
  /** The tag that they follow; undefined where there is none, or no more is to be had. */
  readonly since: string | undefined
  /** The history was cut off by a shallow clone, or there is none. */
  readonly cut: boolean
}

/** What git says, or undefined where it cannot: no git, no repository, no such thing. */
function git(folder: string, ...words: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The subjects since the last tag before the present commit, or all that are there, the newest first. */
export function readCommits(folder: string): Commits {
  const tag =
    git(folder, 'describe', '--tags', '--abbrev=0', 'HEAD^') ?? git(folder, 'describe', '--tags', '--abbrev=0')
  const log = git(folder, 'log', '--no-merges', '--format=%s', ...(tag ? [`${tag}..HEAD`] : []))
  const shallow = git(folder, 'rev-parse', '--is-shallow-repository') === 'true'
  const subjects = log?.split('\n').filter(Boolean) ?? []
  return { subjects, since: tag, cut: log === undefined || (shallow && !tag) }
}
