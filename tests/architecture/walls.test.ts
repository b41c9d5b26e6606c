import { importsOf } from '../support/source-imports'
import { madeUp, programSources } from '../support/source-files'
import { brokenWalls, type WallTable } from '../support/walls'

const table = jest.requireActual<WallTable>('../../config/lint/walls.mjs')
const files = programSources()

test('there is a source to read, and its imports are found', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(400)
})

test('every room of the table is a room of the house', () => {
  const rooms = new Set(files.map(({ path }) => path.split('/')[1]))
  expect(Object.keys(table.rooms).filter((room) => !rooms.has(room))).toEqual([])
})

test.each(files.map((file) => [file.path, file] as const))('%s keeps to its room', (_, file) => {
  expect(brokenWalls(table, file)).toEqual([])
})

test.each([
  ['src/schema/bad.ts', `import { route } from '@/routes'`, 'imports routes'],
  ['src/schema/bad.ts', `import { z } from 'zod'`, 'takes the package zod'],
  ['src/platform/bad.ts', `import { content } from '@/store/content'`, 'imports store/content'],
  ['src/store/bad.ts', `import Taro from '@tarojs/taro'`, 'takes the package @tarojs/taro'],
  ['src/store/bad.ts', `import tips from '#packs/tips.json'`, 'imports #packs/tips'],
  ['src/ui/part/bad.tsx', `import type { Figure } from '@/schema/figure'`, 'imports schema/figure'],
  ['src/ui/part/bad.tsx', `import { now } from '../../platform/clock'`, 'imports platform/clock'],
  ['src/features/tips/select-bad.ts', `import { now } from '@/platform/clock'`, 'imports platform/clock'],
  ['src/features/tips/select-bad.ts', `import { View } from '@tarojs/components'`, 'draws outside its components'],
  ['src/features/tips/components/bad.tsx', `import { route } from '@/routes'`, 'is drawn, and imports routes'],
  ['src/features/tips/components/bad.tsx', `import { content } from '@/store/content'`, 'imports store/content'],
  ['src/features/tips/components/use-bad.tsx', `import { now } from '@/platform/clock'`, 'imports platform/clock'],
  ['src/features/tips/use-bad.ts', `import { useOpen } from '../reading/use-open'`, 'reaches into the feature reading'],
  ['src/features/tips/use-bad.ts', `import { useRouter } from '@tarojs/taro'`, 'takes the package @tarojs/taro'],
  ['src/features/share/bad.ts', `import { selectArea } from '@/features/review/select-area'`, 'reaches into'],
  ['src/pages/bad.tsx', `import Taro from '@tarojs/taro'`, 'takes default from the host'],
  ['src/pages/bad.tsx', `import * as Taro from '@tarojs/taro'`, 'takes * from the host'],
  ['src/pages/bad.tsx', `import { useRouter, navigateTo } from '@tarojs/taro'`, 'takes navigateTo from the host'],
  ['src/pages/bad.tsx', `import { now } from '@/platform/clock'`, 'imports platform/clock'],
  ['src/pages/bad.tsx', `const pack = import('#packs/tips.json')`, 'imports #packs/tips'],
  ['src/packages/sites/bad.tsx', `const clock = require('@/platform/clock')`, 'imports platform/clock'],
  ['src/packages/sites/bad.tsx', `import { Figure } from '@/schema/figure'`, 'imports schema/figure'],
  ['src/app.tsx', `import Taro from '@tarojs/taro'`, 'takes default from the host'],
  ['src/routes.ts', `import { now } from '@/platform/clock'`, 'imports platform/clock'],
])('%s with %s is told so', (path, text, said) => {
  expect(brokenWalls(table, madeUp(path, text))).toEqual([expect.stringContaining(`${path}:1 `)])
  expect(brokenWalls(table, madeUp(path, text))[0]).toContain(said)
})

test.each([
  ['src/features/share/good.ts', `import type { FigureView } from '@/features/review/select-figure'`],
  ['src/features/share/good.ts', `import { type FigureView } from '@/features/review/select-figure'`],
  ['src/features/tips/use-good.ts', `import { now } from '@/platform/clock'`],
  ['src/pages/good.tsx', `import { useRouter, useShareAppMessage } from '@tarojs/taro'`],
  ['src/packages/tips/good.tsx', `import tips from '#packs/tips.json'`],
])('%s with %s may stand', (path, text) => {
  expect(brokenWalls(table, madeUp(path, text))).toEqual([])
})
