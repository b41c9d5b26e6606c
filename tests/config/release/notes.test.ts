import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readCommits } from '../../../config/release/read-commits'
import { releaseNotes, shortNotes } from '../../../config/release/release-notes'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'release-notes-'))
afterAll(() => fs.rmSync(root, { recursive: true }))

const git = (folder: string, ...words: string[]) => {
  const who = ['-c', 'user.name=example', '-c', 'user.email=example@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...who, ...words], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}
const commit = (folder: string, subject: string) => git(folder, 'commit', '-q', '--allow-empty', '-m', subject)

const subjects = [
  'feat(sites): places by distance',
  'test(sites): more of them',
  'fix: a page that was blank',
  'content(tips): 叶酸',
  'feat(sites): places by distance',
  'perf(nowhere): smaller',
  'refactor(review): moved',
  'WIP',
]

test('what somebody outside will notice is grouped, once each, under names that they know', () => {
  expect(releaseNotes(subjects)).toEqual([
    { title: '内容', lines: ['健康贴士：叶酸'] },
    { title: '新的', lines: ['服务：places by distance'] },
    { title: '改好的', lines: ['a page that was blank'] },
    { title: '更快更省的', lines: ['nowhere：smaller'] },
  ])
  expect(releaseNotes(['chore: nothing'])).toEqual([])
  expect(shortNotes('0.1.0', subjects)).toBe('0.1.0；内容1处，新的1处，改好的1处，更快更省的1处；健康贴士：叶酸')
  expect(shortNotes('0.1.0', [])).toBe('0.1.0')
})

test('commits are read since the last tag, or all; a shallow clone and no repository are no fault', () => {
  const [full, shallow, none] = ['full', 'shallow', 'none'].map((name) => path.join(root, name)) as [
    string,
    string,
    string,
  ]
  fs.mkdirSync(full)
  fs.mkdirSync(none)
  git(full, 'init', '-q')
  commit(full, 'feat: one')
  commit(full, 'feat: two')
  expect(readCommits(full)).toEqual({ subjects: ['feat: two', 'feat: one'], since: undefined, cut: false })
  git(full, 'tag', 'v0.1.0')
  commit(full, 'fix: three')
  expect(readCommits(full)).toEqual({ subjects: ['fix: three'], since: 'v0.1.0', cut: false })
  git(root, 'clone', '-q', '--depth', '1', '--no-tags', `file://${full}`, shallow)
  expect(readCommits(shallow)).toEqual({ subjects: ['fix: three'], since: undefined, cut: true })
  expect(readCommits(none)).toEqual({ subjects: [], since: undefined, cut: true })
})
