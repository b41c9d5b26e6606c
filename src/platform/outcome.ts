/** What came of asking the host for something. A refusal is a value: nobody above needs to catch anything. */
export type Outcome =
  { readonly ok: true } | { readonly ok: false; readonly why: 'cancelled' | 'denied' | 'unsupported' | 'failed' }

const reason = (error: unknown): 'cancelled' | 'denied' | 'failed' => {
  const message = String((error as { errMsg?: unknown } | null | undefined)?.errMsg ?? error)
  if (message.includes('cancel')) return 'cancelled'
  return /deny|denied|auth|privacy/.test(message) ? 'denied' : 'failed'
}

/**
 * Runs a call of the host and answers what came of it. On H5 a call that is not supported resolves all the same,
 * so only an answer that ends in :ok counts.
 */
export async function attempt(call: () => Promise<{ errMsg?: string } | undefined | void>): Promise<Outcome> {
  try {
    const answer = await call()
    const message = answer?.errMsg
    return !message || message.endsWith(':ok') ? { ok: true } : { ok: false, why: 'unsupported' }
  } catch (error) {
    return { ok: false, why: reason(error) }
  }
}
