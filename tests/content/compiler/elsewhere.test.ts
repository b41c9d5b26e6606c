import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { compileContent } from '../../../config/content/compile'
import { readYaml } from '../../../config/content/yaml-file'
import { layElsewhere } from '../../support/elsewhere/lay'
import { THEIRS } from '../../support/elsewhere/theirs'

// Another association as content alone; `npm run test:elsewhere` builds it and opens what was built.
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'elsewhere-'))
layElsewhere(path.resolve('src/content'), root)
afterAll(() => fs.rmSync(root, { recursive: true }))
const compiled = compileContent(root)
const made = () => {
  if (compiled.ok) return compiled
  throw new Error(compiled.mistakes.map((one) => `${one.file}:${one.line} ${one.field} ${one.message}`).join('\n'))
}

test('content of another region compiles: four areas, two years, one pair side by side', () => {
  const { full, packs } = made()
  expect(packs.core.years.map(({ year, areas }) => [year.year, areas.length])).toEqual([
    [2098, 4],
    [2097, 4],
  ])
  const figures = full.years.flatMap(({ areas }) => areas.flatMap((area) => area.figures))
  expect(figures.flatMap(({ comparable }) => comparable ?? [])).toEqual(['2097-visit-homes'])
  expect(full.region).toBe('云屏')
})

test('nothing that reaches a reader or a browser names the association of the product', () => {
  const { packs, wording, brand } = made()
  const texts = [packs, wording, brand].map((part) => JSON.stringify(part))
  expect(texts.flatMap((text) => text.match(THEIRS) ?? [])).toEqual([])
  expect(texts[1]).toContain('屏里')
})

test('the words that nobody else may show stand in the content of the product', () => {
  const words = JSON.stringify(readYaml('src/content/pack.yaml', 'pack.yaml').data)
  expect(new Set(words.match(THEIRS))).toEqual(new Set(['闽', '计生', '福建', '计划生育']))
})

test('a kind, a topic and a need without a drawing are said so, once each, and hinder nothing', () => {
  const without = made().warnings.filter(({ message }) => message.includes('没有叫'))
  expect(without.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'sites/kinds.yaml:2',
    'sites/needs.yaml:3',
    'tips/topics.yaml:5',
  ])
  expect(without[0]?.message).toContain('kind-teahouse.svg')
})
