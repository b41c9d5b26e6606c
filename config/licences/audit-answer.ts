/** What came of asking: a registry that does not answer is told, and stops nothing. */
export interface Judged {
  readonly ok: boolean
  readonly says: string
}

interface Answer {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> }
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
  readonly message?: string
}

const parsed = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}

/** Reads what `npm audit --json` printed. */
export function judge(output: string, errors: string): Judged {
  const { metadata, vulnerabilities = {}, message } = parsed(output)
  const counts = metadata?.vulnerabilities
  if (!counts) {
    const why = message ?? errors.trim().split('\n')[0] ?? ''
    return { ok: true, says: `NOT CHECKED: the registry does not answer npm audit here. ${why}`.trim() }
  }
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) => /high|critical/.test(severity))
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0) - (counts.total ?? 0)
  if (!grave.length) return { ok: true, says: `No known fault that is high or worse; ${all} that are less.` }
  return {
    ok: false,
    says: `High or worse: ${grave.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}`,
  }
}
