const WHOLE = /^20(\d\d)\.(\d\d)\.(\d\d)(-\d+)?$/
const SHORT = /^(\d\d)(\d\d)(\d\d)(-\d+)?$/

/** A content version as it stands in a link: 2026.11.23-2 is 261123-2. Empty for anything else. */
export function markOf(version: string): string {
  const [, year, month, day, again = ''] = WHOLE.exec(version) ?? []
  return year && month && day ? year + month + day + again : ''
}

/** The content version that a mark stands for: 261123-2 is 2026.11.23-2. Undefined for anything else. */
export function versionOf(mark: string | undefined): string | undefined {
  const [, year, month, day, again = ''] = SHORT.exec(mark ?? '') ?? []
  return year && month && day && `20${year}.${month}.${day}${again}`
}

const numbers = (version: string) => version.split(/[.-]/).map(Number)

/** Whether content version `a` was published after `b`. */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [numbers(a), numbers(b)]
  // year, month, day, and which publication of the day
  for (let i = 0; i < 4; i++) {
    const [mine = 1, other = 1] = [left[i], right[i]]
    if (mine !== other) return mine > other
  }
  return false
}
