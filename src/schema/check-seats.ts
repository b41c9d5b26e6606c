import type { Issue } from './issue'
import type { SeatsSource } from './seats'
import type { Regions } from './site'

/**
 * Every county that readers can choose, and every city, is accounted for once: it has a point, or it is a central
 * district of a city that has one, or the file says why it was left out.
 */
export function checkSeats(seats: SeatsSource, regions: Regions): Issue[] {
  const cities = new Set(regions.cities.map(({ code }) => code))
  const codes = new Set(regions.cities.flatMap(({ code, counties }) => [code, ...Object.keys(counties)]))
  const said = [
    ...Object.keys(seats.points).map((code) => ({ code, path: ['points', code] })),
    ...seats.central.map((code, i) => ({ code, path: ['central', i] })),
    ...Object.keys(seats.left).map((code) => ({ code, path: ['left', code] })),
  ]
  const seen = new Set<string>()
  const issues = said.flatMap(({ code, path }): Issue[] => {
    const twice = seen.has(code)
    seen.add(code)
    if (!codes.has(code)) return [{ path, message: `没有代码是“${code}”的区县，请查对` }]
    return twice ? [{ path, message: `“${code}”写了两次，points、central、left 里只留一处` }] : []
  })
  seats.central.forEach((code, i) => {
    const city = `${code.slice(0, 4)}00`
    if (cities.has(code)) issues.push({ path: ['central', i], message: `“${code}”是市，这里只写区` })
    else if (!seats.points[city]) issues.push({ path: ['central', i], message: `市“${city}”没有点，代替不了这个区` })
  })
  const missing = [...codes].filter((code) => !seen.has(code) && !regions.hidden.includes(code))
  issues.push(
    ...missing.map((code) => ({
      path: ['points'],
      message: `缺“${code}”：写进 points 或 central；不收就写进 left，说明为什么`,
    })),
  )
  return issues
}
