import { useMemo } from 'react'
import { parseUrl, urlOf, type Route } from '@/routes'
import { useContent } from '@/store/use-store'
import type { Edition } from './make-card'
import type { ShareSubject } from './subject'
import { subjectOf } from './subject-of'

/** What the page of a route has to pass on; undefined until its package has handed its content in, or for an unknown id. */
export function useSubject(to: Route): ShareSubject | undefined {
  const shelves = useContent((state) => state)
  const url = urlOf(to)
  return useMemo(() => {
    const route = parseUrl(url)
    return route && subjectOf(shelves, route)
  }, [shelves, url])
}

/** The content in use, as links and texts name it. */
export function useEdition(): Edition {
  const core = useContent((state) => state.core)
  return useMemo(() => ({ version: core.info.contentVersion, year: core.years[0].year.year }), [core])
}
