import type { Regions } from '../../src/schema/site'
import { word } from './clean'
import type { Cell } from './table'

/** The code that was meant, or what to write instead. */
export type FoundCounty = { readonly ok: true; readonly adcode: string } | { readonly ok: false; readonly why: string }

interface Region {
  readonly code: string
  readonly name: string
  readonly city: string
}

/** 鼓楼区 and 鼓楼 are one; 平潭综合实验区 is 平潭. The kind of a region changes (沙县 became 沙县区), its stem does not. */
const stem = (name: string): string => (name.length > 2 ? name.replace(/(综合实验区|[市县区])$/, '') : name)

const regionsOf = ({ cities }: Regions): Region[] =>
  cities.flatMap((city) => [
    { code: city.code, name: city.name, city: city.name },
    ...Object.entries(city.counties).map(([code, name]) => ({ code, name, city: city.name })),
  ])

/** 福建省福州市 and 福建福州市 are 福州市; in the 厦门 of its own association 厦门市思明区 stays as it is. */
function withoutHome(text: string, home: string): string {
  if (!home || !text.startsWith(home)) return text
  const rest = text.slice(home.length).replace(/^(省|自治区)(?=.)/, '')
  return /^($|[省市县区]|自治区)/.test(rest) ? text : rest
}

/** A county as the drop-down of the workbook names it: with its city, which nobody can take for another. */
export const countyLabel = (regions: Regions, adcode: string): string => {
  const found = regionsOf(regions).find(({ code }) => code === adcode)
  return found ? (found.name === found.city ? found.name : found.city + found.name) : adcode
}

/** Every county and city that a list for readers may name, as `countyLabel` writes them, cities after their counties. */
export const countyLabels = (regions: Regions): string[] =>
  regions.cities.flatMap(({ code, counties }) =>
    [...Object.keys(counties), code]
      .filter((one) => !regions.hidden.includes(one))
      .map((one) => countyLabel(regions, one)),
  )

/**
 * Finds a county or a city by its code or its name, with or without its city, with or without 市 县 区. `city` is what
 * another column says of the city, `home` the region's own name, which may stand before all. A name that two cities have
 * must be told apart; it is never guessed.
 */
export function findCounty(regions: Regions, cell: Cell | undefined, city?: Cell, home = ''): FoundCounty {
  const all = regionsOf(regions)
  const text = withoutHome(word(cell), home).replace(/[-—·,，、/]/g, '')
  const wanted = withoutHome(word(city), home)
  const visible = (found: readonly Region[]): FoundCounty => {
    const [one, two] = found
    if (!one)
      return { ok: false, why: `没有“${text}”这个区县。从下拉里选，例如 ${countyLabel(regions, all[1]?.code ?? '')}` }
    if (two) {
      const names = found.map(({ city: of, name }) => of + name).join('、')
      return { ok: false, why: `“${text}”有${found.length}个：${names}。连城市一起写` }
    }
    if (regions.hidden.includes(one.code)) return { ok: false, why: `目录不收${one.name}的地方，请删掉这一行` }
    return { ok: true, adcode: one.code }
  }
  if (/^\d+$/.test(text)) {
    const found = all.filter(({ code }) => code === text)
    return found.length ? visible(found) : { ok: false, why: `没有 ${text} 这个区划代码，写六位代码或者区县的名字` }
  }
  const isCity = (region: Region, name: string) => region.city === name || stem(region.city) === stem(name)
  const inCity = wanted ? all.filter((region) => isCity(region, wanted)) : all
  if (wanted && !inCity.length)
    return { ok: false, why: `没有“${wanted}”这个设区市，写 ${regions.cities[0]?.name ?? ''} 这样` }
  if (!text) return inCity.length && wanted ? visible(inCity.slice(0, 1)) : { ok: false, why: '空着，请写区县' }
  const named = (region: Region) => (region.name === region.city ? [region.name, stem(region.name)] : namesOf(region))
  const exact = inCity.filter((region) => named(region).includes(text))
  if (exact.length) return visible(exact)
  const short = stem(text)
  const near = inCity.filter((region) => named(region).includes(short))
  if (near.length) return visible(near)
  const elsewhere = all.filter((region) => text.endsWith(region.name) && region.name !== region.city)
  const [other] = elsewhere
  if (other) return { ok: false, why: `“${wanted}${text}”对不上：${other.name}在${other.city}` }
  return visible([])
}

/** All the ways to write a county: 鼓楼区, 鼓楼, 福州市鼓楼区, 福州鼓楼区, 福州市鼓楼, 福州鼓楼. */
function namesOf({ name, city }: Region): string[] {
  const names = [name, stem(name)]
  return [...names, ...[city, stem(city)].flatMap((before) => names.map((one) => before + one))]
}
