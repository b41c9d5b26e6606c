import type { Manifest } from '@/schema/manifest'
import { openHolding } from '@/store/update/holding'
import { openKeeping } from '@/store/update/keeping'
import { judge } from '@/store/update/judge'
import { runUpdate } from '@/store/update/run-update'
import {
  aDisk,
  aProgram,
  aWorld,
  BUNDLED,
  partsOf,
  publish,
  serving,
  sha256,
  type Published,
} from '../../support/content-host'

const program = aProgram()
const manifestOf = (files: Published) => JSON.parse(files['manifest.json'] ?? '') as Manifest
const names = Object.keys(partsOf(BUNDLED)).sort()

/** A phone that has fetched these publications one after the other. */
async function after(...published: Published[]) {
  const disk = aDisk()
  for (const files of published) await update(disk, files)
  return { disk, holding: openKeeping(openHolding(disk.files, program)) }
}
const update = (disk: ReturnType<typeof aDisk>, files: Published, more: object = {}) =>
  runUpdate({
    address: 'https://content.test/',
    world: aWorld(serving(files)),
    holding: openKeeping(openHolding(disk.files, program)),
    program,
    asked: false,
    onProgress: () => undefined,
    ...more,
  })

test('the first publication is fetched whole, cities first and the core last', async () => {
  const { holding } = await after()
  const city = { 'cities/350100': { places: [] } }
  const { wanted } = judge(
    manifestOf(publish('2000.02.01', {}, { ...partsOf('2000.02.01'), ...city })),
    holding,
    program,
  )
  expect(wanted.map(({ name }) => name).sort()).toEqual([...names, 'cities/350100'].sort())
  expect(wanted[0]?.name).toBe('cities/350100')
  expect(wanted.slice(-1)[0]?.name).toBe('core')
})

test.each(['2000.01.01', '1999.12.31', '2000.01.01-1'])(
  'version %s is not newer than what the program came with',
  async (version) => {
    const { holding } = await after()
    expect(judge(manifestOf(publish(version)), holding, program).wanted).toEqual([])
  },
)

test('what is the same in the new version is not fetched again, and counts as new', async () => {
  const next = { ...partsOf('2000.02.01'), core: partsOf('2000.03.01').core }
  const { disk, holding } = await after(publish('2000.02.01'))
  const files = publish('2000.03.01', {}, next)
  expect(judge(manifestOf(files), holding, program).wanted.map(({ name }) => name)).toEqual(['core'])
  expect((await update(disk, files)).result).toBe('updated')
  const now = openKeeping(openHolding(disk.files, program))
  expect(names.map((name) => now.part(name)?.version)).toEqual(names.map(() => '2000.03.01'))
})

test('what is published as the program has it is not fetched, and goes if it was fetched in another form', async () => {
  const parts = { ...partsOf('2000.03.01'), tips: partsOf('2000.02.01').tips }
  const has = aProgram({ parts: { tips: sha256(JSON.stringify(parts.tips)).slice(0, 16) } })
  const { disk, holding } = await after(publish('2000.02.15'))
  const files = publish('2000.03.01', {}, parts)
  const verdict = judge(manifestOf(files), holding, has)
  expect(verdict.wanted.map(({ name }) => name)).not.toContain('tips')
  expect(verdict.drop).toEqual(['tips'])
  await update(disk, files, { program: has })
  expect(openKeeping(openHolding(disk.files, has)).part('tips')).toBeUndefined()
})

test('a part that is no longer published goes', async () => {
  const { 'tip-lines': _gone, ...rest } = partsOf('2000.03.01')
  const { holding } = await after(publish('2000.02.01'))
  expect(judge(manifestOf(publish('2000.03.01', {}, rest)), holding, program).drop).toEqual(['tip-lines'])
})

test('a version that is withdrawn goes at once, back to what the program came with, and does not come again', async () => {
  const bad = publish('2000.03.01')
  const { disk } = await after(bad)
  const back = publish(BUNDLED, { withdrawn: ['2000.03.01'] })
  expect(await update(disk, back)).toEqual({ result: 'withdrawn', waiting: 0, changed: true })
  const now = openKeeping(openHolding(disk.files, program))
  expect(now.names()).toEqual([])
  expect([...disk.texts.keys()]).toEqual(['held.json'])
  // a cache on the way still has the old manifest
  expect(await update(disk, bad)).toMatchObject({ result: 'current', changed: false })
  expect(openKeeping(openHolding(disk.files, program)).names()).toEqual([])
})

test('after a withdrawal an older version than the withdrawn one is no downgrade', async () => {
  const { disk } = await after(publish('2000.03.01'))
  const outcome = await update(disk, publish('2000.02.01', { withdrawn: ['2000.03.01'] }))
  expect(outcome.result).toBe('updated')
  expect(openKeeping(openHolding(disk.files, program)).part('core')?.version).toBe('2000.02.01')
})

test("a withdrawal counts for a program that is too old for the rest, and not in another association's manifest", async () => {
  const { disk } = await after(publish('2000.03.01'))
  const foreign = publish('2000.04.01', { withdrawn: ['2000.03.01'], pack: 'elsewhere' })
  expect(await update(disk, foreign)).toMatchObject({ result: 'failed', why: 'foreign', changed: false })
  const later = publish('2000.04.01', { withdrawn: ['2000.03.01'], minAppVersion: '9.0.0' })
  expect(await update(disk, later)).toMatchObject({ result: 'withdrawn', why: 'program' })
  expect(openKeeping(openHolding(disk.files, program)).names()).toEqual([])
})

test('a newer program shows its own content, and what was fetched before is cleaned up', async () => {
  const { disk } = await after(publish('2000.03.01'))
  const newer = aProgram({ version: '0.2.0', contentVersion: '2000.03.01' })
  const holding = openKeeping(openHolding(disk.files, newer))
  expect(names.map((name) => holding.part(name))).toEqual(names.map(() => undefined))
  holding.tidy()
  expect([...disk.texts.keys()]).toEqual(['held.json'])
})

test('a newer program looks into what another one checked, and keeps what fits', async () => {
  const { disk } = await after(publish('2000.03.01'))
  const holding = openKeeping(openHolding(disk.files, aProgram({ version: '0.2.0' })))
  const fit = jest.fn(() => true)
  expect(holding.read('core', fit)).toBeDefined()
  expect(fit).toHaveBeenCalledTimes(1)
  expect(openKeeping(openHolding(disk.files, program)).read('core', fit)).toBeDefined()
  expect(fit).toHaveBeenCalledTimes(1)
  expect(holding.read('core', () => false)).toBeUndefined()
  expect(holding.read('core', () => true)).toBeUndefined()
})

test('on a network that may cost money the manifest alone is looked at, until the reader asks', async () => {
  const files = publish('2000.02.01')
  const { disk } = await after()
  const metered = { network: () => Promise.resolve('metered' as const) }
  const bytes = Object.values(manifestOf(files).parts).reduce((sum, part) => sum + (part?.bytes ?? 0), 0)
  const world = aWorld(serving(files), metered)
  expect(await update(disk, files, { world })).toEqual({ result: 'waiting', waiting: bytes, changed: false })
  expect(world.asked).toEqual(['manifest.json'])
  expect((await update(disk, files, { world, asked: true })).result).toBe('updated')
})

test('without a network nothing is asked', async () => {
  const world = aWorld(serving(publish('2000.02.01')), { network: () => Promise.resolve('none') })
  const { disk } = await after()
  expect(await update(disk, {}, { world })).toMatchObject({ result: 'failed', why: 'offline' })
  expect(world.asked).toEqual([])
})

test('a part that says that it is too long for a phone is not asked for', async () => {
  const files = publish('2000.02.01', {}, { ...partsOf('2000.02.01'), tips: { tips: ['长'.repeat(700_000)] } })
  const world = aWorld(serving(files))
  const { disk } = await after()
  expect(await update(disk, files, { world })).toMatchObject({ result: 'partly', why: 'large' })
  expect(world.asked.some((name) => name.startsWith('tips'))).toBe(false)
})

describe('a program of version 0.10.2', () => {
  const ours = aProgram({ version: '0.10.2' })
  const whyOf = async (minAppVersion: string) => {
    const { holding } = await after()
    return judge(manifestOf(publish('2000.02.01', { minAppVersion })), holding, ours).why
  }

  test.each(['0.10.2', '0.10.1', '0.9.9', '0.2.10', '0.0.0'])('takes what is for %s', async (least) =>
    expect(await whyOf(least)).toBeUndefined(),
  )
  test.each(['0.10.3', '0.11.0', '1.0.0', '0.100.0', '10.0.0'])('waits for an update of itself for %s', async (least) =>
    expect(await whyOf(least)).toBe('program'),
  )
})

test('what is older than what is here is not fetched, however newer than the program', async () => {
  const { holding } = await after(publish('2000.03.01'))
  expect(judge(manifestOf(publish('2000.02.01')), holding, program)).toEqual({
    why: 'older',
    drop: [],
    renew: [],
    wanted: [],
    unfit: false,
  })
})

test('the very version that is here asks for nothing', async () => {
  const { holding } = await after(publish('2000.03.01'))
  expect(judge(manifestOf(publish('2000.03.01')), holding, program)).toEqual({
    drop: [],
    renew: [],
    wanted: [],
    unfit: false,
  })
})

test('a part that came and could not be shown is not fetched again', async () => {
  const { holding } = await after()
  const manifest = manifestOf(publish('2000.02.01'))
  holding.refuse(manifest.parts.tips?.sha256 ?? '')
  const { wanted, unfit } = judge(manifest, holding, program)
  expect(wanted.map(({ name }) => name).sort()).toEqual(names.filter((name) => name !== 'tips'))
  expect(unfit).toBe(true)
})

test('what another association publishes changes nothing', async () => {
  const { holding } = await after(publish('2000.02.01'))
  expect(judge(manifestOf(publish('2000.03.01', { pack: 'elsewhere' })), holding, program)).toEqual({
    why: 'foreign',
    drop: [],
    renew: [],
    wanted: [],
    unfit: false,
  })
})
