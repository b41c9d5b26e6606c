import { siteAddress } from './site-address'

/** The places of one city, as text; undefined where there is no such file, or no signal. */
export async function readCityFile(code: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${siteAddress()}cities/${code}.json`)
    return answer.ok ? await answer.text() : undefined
  } catch {
    return undefined
  }
}
