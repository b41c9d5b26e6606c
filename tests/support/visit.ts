import Taro from '@tarojs/taro'
import TestUtils from '@tarojs/test-utils-react'
import '../../src/app.config'

/** A page that stands, and the tools to use it. */
export interface Visit {
  readonly utils: TestUtils
  readonly root: HTMLElement
}

/** Pages that draw their first screen first, and what lies below it a frame later. */
const LONG = ['pages/review', 'pages/area']
const whenAllIsDrawn = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 1)))

let started: Promise<TestUtils> | undefined

/** Starts the whole app once: a second start in the same file fails. */
async function start(): Promise<TestUtils> {
  window.location.hash = '#/pages/me'
  const utils = new TestUtils()
  await utils.createApp()
  await utils.PageLifecycle.onReady('pages/me')
  return utils
}

/** Throws the page stack away and opens one page, with the app that this file started. */
export async function visit(path: string, query = ''): Promise<Visit> {
  started ??= start()
  const utils = await started
  await utils.act(async () => {
    await Taro.reLaunch({ url: `/${path}${query && `?${query}`}` })
  })
  return { utils, root: await pageAt(path, utils) }
}

/** Waits until the page on top is the one at `path`, and answers its root. */
export async function pageAt(path: string, utils: TestUtils): Promise<HTMLElement> {
  const until = Date.now() + 4000
  for (;;) {
    const page = Taro.getCurrentPages().at(-1) as { path?: string } | undefined
    const root = page?.path ? document.getElementById(page.path) : null
    if (page?.path?.includes(path) && root?.textContent) {
      if (LONG.includes(path)) await utils.act(whenAllIsDrawn)
      return root
    }
    if (Date.now() > until) throw new Error(`page ${path} did not appear; on top is ${page?.path}`)
    await utils.act(async () => new Promise((done) => setTimeout(done, 5)))
  }
}

/** Taps a part and lets the app answer. */
export async function tap(utils: TestUtils, part: Element | null): Promise<void> {
  if (!part) throw new Error('nothing to tap')
  await utils.act(async () => {
    utils.fireEvent.click(part)
  })
}
