import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import type { Chunks } from '../../config/offline/chosen-files'
import { serve, type Served } from '../../config/run/static-server'
import { EXAMPLE_ADDRESS } from '../../config/run/steps'
import { writeDocuments } from '../../config/share-pages/write'
import { openStudio, type Studio, type Visit } from '../browser/chromium'

const BUILD = 'dist/h5-updating'

/** What a browser keeps of the last look. */
interface Look {
  readonly result: string
  readonly why?: string
}

/** The browser build that looks for content, and a host of content beside it under another address, as it is in life. */
export interface Updating {
  readonly studio: Studio
  readonly content: Served
  /** Puts the app into a folder of the site, looking for content in the folder of that name, which is answered. */
  readonly put: (name: string) => string
  readonly close: () => Promise<void>
}

const filesIn = (folder: string): string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.js$/.test(file))

/** A copy of the build that looks elsewhere: the port of a host is known only when it listens. */
function copyBuild(folder: string, address: string): void {
  fs.cpSync(BUILD, folder, { recursive: true })
  const { first } = JSON.parse(fs.readFileSync(`${BUILD}.chunks.json`, 'utf8')) as Chunks
  writeDocuments(folder, { description: '', first })
  let found = 0
  for (const file of filesIn(folder).map((one) => path.join(folder, one))) {
    const text = fs.readFileSync(file, 'utf8')
    if (!text.includes(EXAMPLE_ADDRESS)) continue
    fs.writeFileSync(file, text.replaceAll(EXAMPLE_ADDRESS, address))
    found++
  }
  if (!found) throw new Error(`${BUILD} asks no ${EXAMPLE_ADDRESS}: run npm run test:update`)
}

export async function openUpdating(): Promise<Updating> {
  if (!fs.existsSync(`${BUILD}/index.html`)) throw new Error(`${BUILD} is not built: run npm run test:update`)
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'updating-'))
  const [site, published] = [path.join(root, 'site'), path.join(root, 'published')]
  fs.mkdirSync(published)
  const content = await serve({ '/': published })
  copyBuild(site, `${content.url}/good/`)
  const studio = await openStudio('/', site)
  return {
    studio,
    content,
    put: (name) => {
      if (name !== 'good') copyBuild(path.join(site, name), `${content.url}/${name}/`)
      return path.join(published, name)
    },
    close: async () => {
      await studio.close()
      await content.close()
      fs.rmSync(root, { recursive: true })
    },
  }
}

/** Waits until a look is over, and answers what came of it. */
export async function lookIsOver(page: Page): Promise<Look> {
  const kept = await page.waitForFunction(() => localStorage.getItem('updates'), undefined, { timeout: 40_000 })
  const { data } = JSON.parse(String(await kept.jsonValue())) as { data: string }
  return (JSON.parse(data) as { updates: Look }).updates
}

export const textOf = (page: Page): Promise<string> => page.locator('.mj:visible').last().innerText()

/** When home could be read, in ms after the address was asked for. */
export interface FirstScreen {
  readonly text: number
  readonly largest: number
}

/** 1.6 Mbps with 150 ms to each answer: a weak signal in a village. */
const WEAK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 }

/** Opens home over a weak link. The type of the tests stays away: readers' phones have theirs. */
export async function overWeakLink(visit: Visit): Promise<void> {
  await visit.context.route('**/fonts/**', (route) => route.abort())
  const session = await visit.context.newCDPSession(visit.page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', WEAK)
}

/** Starts at home and notes when its first text stood. */
export async function openHome({ page }: Visit, url: string): Promise<number> {
  await page.goto(`${url}/`, { waitUntil: 'commit' })
  const stood = await page.waitForFunction(
    () => (document.querySelector('#home-today') ? performance.now() : undefined),
    undefined,
    { timeout: 30_000 },
  )
  return Number(await stood.jsonValue())
}

/** When the largest part of the first screen was drawn; a later and larger one counts. */
export const largestPaint = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        const watch = new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0))
        watch.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
