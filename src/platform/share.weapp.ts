import type { Link, Shared } from './link'

/** On WeChat the reader taps the host's own button, and the page's hook says what is sent: no call opens the chooser. */
export const shareLink = (_link: Link): Promise<Shared> => Promise.resolve({ ok: false, why: 'unsupported' })
