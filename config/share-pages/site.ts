/**
 * Where the site will be, as SITE_URL says it, with a slash at the end. Undefined where it says nothing; throws, with what
 * to write instead, where it is no web address.
 */
export function siteOf(said: string | undefined): string | undefined {
  if (!said) return undefined
  const fits = /^https?:\/\/[^\s/?#]+(\/[^\s?#]*)?$/.test(said)
  if (!fits)
    throw new Error(`SITE_URL is ${said}; it should be like https://example.org/ or https://example.org/minjia/`)
  return said.replace(/\/*$/, '/')
}
