/** Kinds of commits that somebody outside the code will notice, in the order of the notes. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/^content$/, '内容'],
  [/^feat$/, '新的'],
  [/^fix$/, '改好的'],
  [/^perf$/, '更快更省的'],
]

/** Rooms of the code as a reader or an operator knows them; one that is not here stands as it is. */
const PLACES: Readonly<Record<string, string>> = {
  cards: '分享卡片',
  content: '内容',
  digest: '群聊摘要',
  h5: '网页版',
  hosting: '放到网上',
  kept: '收藏和看过的',
  offline: '没有网的时候',
  poster: '长图',
  privacy: '隐私',
  publish: '发布内容',
  quiz: '十题',
  reading: '阅读',
  release: '发版',
  review: '回眸',
  search: '搜索',
  share: '转发',
  sites: '服务',
  store: '手机里存的',
  tips: '健康贴士',
  ui: '界面',
  weapp: '小程序',
}

interface Commit {
  readonly kind: string
  readonly where: string
  readonly what: string
}

/** feat(sites)!: sort by distance. Undefined for a line of another form, which says nothing to anybody outside. */
function readSubject(subject: string): Commit | undefined {
  const [, kind = '', scope = '', what = ''] = /^([a-z]+)(?:\(([^)]+)\))?!?: (.+)$/.exec(subject.trim()) ?? []
  return kind ? { kind, where: PLACES[scope] ?? scope, what } : undefined
}

const line = ({ where, what }: Commit) => (where ? `${where}：${what}` : what)

/** The notes of a release, grouped; from the subjects of its commits, the newest first. */
export function releaseNotes(
  subjects: readonly string[],
): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  const commits = subjects.flatMap((subject) => readSubject(subject) ?? [])
  return GROUPS.map(([kind, title]) => ({
    title,
    lines: [...new Set(commits.filter((commit) => kind.test(commit.kind)).map(line))],
  })).filter(({ lines }) => lines.length)
}

/** The same in a line or two, for WeChat's console. */
export function shortNotes(version: string, subjects: readonly string[]): string {
  const counts = releaseNotes(subjects).map(({ title, lines }) => `${title}${lines.length}处`)
  const [first] = releaseNotes(subjects).flatMap(({ lines }) => lines)
  return [`${version}`, counts.join('，'), first].filter(Boolean).join('；')
}
