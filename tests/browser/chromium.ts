import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { serve, type Served } from '../../config/run/static-server'

const FONTS = path.resolve('node_modules/@fontsource/noto-sans-sc')

/** Flags for a browser that needs no display, no sandbox user and no network but ours. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-scrollbars',
  '--font-render-hinting=none',
]

/** An installed browser, wherever systems keep it. */
const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** The browser: CHROMIUM_PATH or an installed one; on Linux x64 the one that came with the packages. */
async function executable(): Promise<string> {
  const installed = INSTALLED.find((one) => one && fs.existsSync(one))
  if (installed) return installed
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Install Chrome, or set CHROMIUM_PATH to a Chromium.')
  }
  // tells the package to unpack the system libraries that a bare container lacks
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  return alone(async () => {
    const { default: packed } = await import('@sparticuz/chromium')
    return packed.executablePath()
  })
}

/** While one file of tests unpacks the browser, the other must not start half of it. */
const UNPACKING = path.join(os.tmpdir(), 'chromium-unpacking')
/** Longer than unpacking takes, in ms: whoever left the mark was ended. */
const TOO_LONG = 60_000

async function alone<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      fs.mkdirSync(UNPACKING)
      break
    } catch {
      const since = fs.statSync(UNPACKING, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (since && Date.now() - since > TOO_LONG) fs.rmSync(UNPACKING, { recursive: true, force: true })
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  try {
    return await work()
  } finally {
    fs.rmSync(UNPACKING, { recursive: true, force: true })
  }
}

/** A real Chromium over the built H5, with Chinese type from a package so that every machine measures the same. */
export interface Studio {
  /** Where the app stands, without a slash at the end. */
  readonly url: string
  readonly open: (look?: Look) => Promise<Visit>
  /** Stops the host, and starts it again under the same address. */
  readonly stopHost: () => Promise<void>
  readonly startHost: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How a reader's phone is set. */
export interface Look {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly text?: 'standard' | 'large' | 'elder'
  /** A browser without script sees what stands in the documents alone. */
  readonly script?: boolean
  /** Whether the browser may keep the app for the time without a network; a test that cuts requests wants none kept. */
  readonly worker?: boolean
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Faults that the page reported: exceptions and failed requests. */
  readonly faults: string[]
  /** Goes to a page by its path and query and waits until it stands. */
  readonly go: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** The browser alone, with more flags than its own. */
export const launchBrowser = async (more: readonly string[] = []): Promise<Browser> =>
  playwright.launch({ executablePath: await executable(), args: [...FLAGS, ...more] })

/** `folder` is where on the host the build stands, with a slash at both ends. */
export async function openStudio(folder = '/', dist = 'dist/h5'): Promise<Studio> {
  if (!fs.existsSync(path.join(dist, 'index.html'))) throw new Error(`${dist} is not built: run npm run build:h5`)
  const roots = { [folder]: dist, '/fonts/': FONTS }
  // the browser first: were it not to start, an open host would keep the tests from ending
  const browser = await launchBrowser()
  let served: Served = await serve(roots)
  const port = Number(new URL(served.url).port)
  const url = served.url + folder.replace(/\/$/, '')
  return {
    url,
    open: (look) => visit(browser, url, look ?? {}),
    stopHost: () => served.close(),
    startHost: async () => {
      served = await serve(roots, port)
    },
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

async function visit(browser: Browser, url: string, look: Look): Promise<Visit> {
  const { width = 390, height = 844, scheme = 'light', text = 'standard', script = true, worker = false } = look
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: scheme,
    hasTouch: true,
    javaScriptEnabled: script,
    serviceWorkers: worker ? 'allow' : 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // the TypeScript runner wraps named functions in a helper that a page does not have
  await context.addInitScript({ content: 'globalThis.__name = (one) => one' })
  const kept = JSON.stringify({ version: 1, preferences: { text, theme: 'system' } })
  await context.addInitScript((value) => {
    if (location.protocol === 'about:') return
    // as Taro's H5 storage wraps it
    if (!localStorage.getItem('preferences')) localStorage.setItem('preferences', JSON.stringify({ data: value }))
  }, kept)
  await context.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const weight of [400, 600]) {
        const link = document.createElement('link')
        link.rel = 'stylesheet'
        link.href = `/fonts/${weight}.css`
        document.head.append(link)
      }
    })
  })
  // a local page answers at once: what is not there by then will not come
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  // what was on its way when the reader left is no fault
  let leaving = false
  page.on('requestfailed', (request) => {
    if (!leaving) faults.push(`${request.url()} ${request.failure()?.errorText ?? ''}`)
  })
  const go = async (path: string) => {
    leaving = true
    await page.goto('about:blank')
    leaving = false
    await page.goto(url + path)
    await settled(page)
  }
  return { page, context, faults, go, close: () => context.close() }
}

/** Waits until the page on top stands, its fonts are in and nothing moves. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.mj')).some(
      (one) => one.offsetParent && one.innerText.length > 20,
    ),
  )
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((done) => setTimeout(done, 350))
    await document.fonts.ready
  })
}
