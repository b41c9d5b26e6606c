import type { Outcome } from './outcome'

/** Where a picture goes: the phone's album, or the browser's downloads. */
export const keptIn: 'album' | 'downloads' = 'downloads'

/**
 * Hands the picture to the browser as a download called `name`. A browser inside another app may do nothing and not
 * say so: a long press on the picture is always the other way.
 */
export function savePicture(path: string, name: string): Promise<Outcome> {
  const link = document.createElement('a')
  if (!('download' in link)) return Promise.resolve({ ok: false, why: 'unsupported' })
  link.href = path
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  return Promise.resolve({ ok: true })
}

/** A browser has no page of permissions for this. */
export const openPermissions = (): Promise<Outcome> => Promise.resolve({ ok: false, why: 'unsupported' })
