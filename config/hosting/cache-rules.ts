/** A name that carries the hash of what is in it never means anything else. */
export const FOREVER = 'public, max-age=31536000, immutable'
/** Asked again each time; where nothing changed the answer is a few bytes. */
export const ASK_AGAIN = 'no-cache'

/** js/app.0123abcd.js of a build, core.0123456789abcdef.json of a publication. */
const HASHED = /\.([0-9a-f]{8}\.(js|css)|[0-9a-f]{16}\.json)$/

/** How long a file may be kept without asking, by its path. nginx.conf says the same in its own words; a test asks both. */
export const cacheControl = (pathname: string): string => (HASHED.test(pathname) ? FOREVER : ASK_AGAIN)
