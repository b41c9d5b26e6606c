import { useMemo } from 'react'
import { useContent } from '@/store/use-store'
import type { ShareSubject } from './subject'

/** The whole year: what is always there to pass on. */
export function useYearSubject(): ShareSubject {
  const core = useContent((state) => state.core)
  return useMemo(() => ({ kind: 'year', year: core.year, areas: core.areas }), [core])
}

/** The subject of a page of the review, by what its link names. */
export function useReviewSubject(what: {
  readonly area?: string | undefined
  readonly figure?: string | undefined
}): ShareSubject | undefined {
  const core = useContent((state) => state.core)
  const { area: areaId, figure: figureId } = what
  return useMemo(() => {
    const { year, areas } = core
    if (figureId !== undefined) {
      const area = areas.find((one) => one.figures.some((figure) => figure.id === figureId))
      const figure = area?.figures.find((one) => one.id === figureId)
      return area && figure && { kind: 'figure', year, area, figure }
    }
    const area = areas.find((one) => one.id === areaId)
    return area && { kind: 'area', year, area }
  }, [core, areaId, figureId])
}

/** The subject of a place's page; undefined until its pack is handed in, or for an id that names none. */
export function usePlaceSubject(id: string | undefined): ShareSubject | undefined {
  const place = useContent((state) => state.places?.places.find((one) => one.id === id))
  return useMemo(() => place && { kind: 'site', place }, [place])
}

/** The subject of a tip's page, first aid or other. */
export function useTipSubject(id: string | undefined): ShareSubject | undefined {
  const aid = useContent((state) => state.core.firstAid.find((one) => one.id === id))
  const other = useContent((state) => state.tips?.tips.find((one) => one.id === id))
  return useMemo(() => {
    const tip = aid ?? other
    return tip && { kind: 'tip', tip, firstAid: tip === aid }
  }, [aid, other])
}
