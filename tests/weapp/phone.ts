import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Handle, PageInstance, TaroNode } from 'miniprogram-simulate'
import { atWork } from '../bench/measure'
import { fetchScripts } from './fetch-scripts'
import { furnish, WINDOW } from './furnish'

/**
 * A phone without WeChat: the official component runtime (miniprogram-simulate) runs dist/weapp as it was built, with
 * a small App, Page and router around it. Parts have no pixels; taps, data, navigation and shares are real.
 */
export interface Phone {
  readonly open: (url: string) => Promise<Screen>
  /** Throws the stack away first. */
  readonly restart: (url: string) => Promise<Screen>
  readonly back: () => void
  readonly top: () => Screen
  readonly depth: () => number
  /** Waits until something is so; never sleeps blindly. */
  readonly until: <T>(what: () => T) => Promise<NonNullable<T>>
  /** What the app asked of the host: name of the call and its options. */
  readonly asked: readonly { readonly name: string; readonly options: Record<string, unknown> }[]
  readonly shelf: Map<string, unknown>
  readonly app: () => Record<string, (options: object) => void>
}

/** A page on the stack. */
export interface Screen {
  readonly path: string
  readonly page: PageInstance
  readonly text: () => string
  readonly has: (selector: string) => boolean
  readonly tap: (selector: string) => void
  /** Sends an event of the host's to a part: what was written, which mark of a map was tapped; `more` are fingers. */
  readonly send: (selector: string, event: string, detail: object, more?: object) => void
  readonly root: () => TaroNode
  /** The setData calls since the page was opened. */
  readonly sent: readonly Sent[]
}

/** A setData call: its keys, its bytes, and when it came and was drawn, by this process's time at work in ms. */
export interface Sent {
  readonly keys: number
  readonly bytes: number
  readonly came: number
  readonly drawn: number
}

/** How the phone is set, and what it refuses. */
export interface PhoneOptions {
  readonly theme?: 'light' | 'dark'
  readonly kept?: Readonly<Record<string, string>>
  /** Packages that cannot be downloaded. */
  readonly missing?: readonly string[]
  readonly refuse?: Readonly<Record<string, string>>
  /** Where the app is opened from, by WeChat's number. */
  readonly scene?: number
  /** Calls of the host that a test listens to itself. */
  readonly host?: Readonly<Record<string, unknown>>
  /** Runs a script of the build, where a test wants it otherwise than by Node's own require. */
  readonly run?: (file: string) => void
}

type Call = Record<string, unknown> & {
  success?: (answer: object) => void
  fail?: (answer: object) => void
  complete?: (answer: object) => void
}

/** Pages that send their first screen first, and then what lies below it. */
const LONG = ['pages/review', 'pages/area']

/** Starts the app once a process: the runtime and Taro both keep their state in globals. */
export function startPhone(dist: string, options: PhoneOptions = {}): Phone {
  const root = path.resolve(dist)
  const { pages } = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8')) as { pages: string[] }
  furnish()
  const require = createRequire(__filename)
  const simulate = require('miniprogram-simulate') as typeof import('miniprogram-simulate')
  const stack: (Screen & { readonly handle: Handle; readonly element: Element })[] = []
  const ids = new Map<string, string>()
  const asked: { name: string; options: Record<string, unknown> }[] = []
  const shelf = new Map<string, unknown>(Object.entries(options.kept ?? {}))
  let app: Record<string, (options: object) => void> = {}

  const top = () => {
    const screen = stack.at(-1)
    if (!screen) throw new Error('no page is open')
    return screen
  }
  const until = async <T>(what: () => T): Promise<NonNullable<T>> => {
    const end = performance.now() + 5000
    for (;;) {
      const value = what()
      if (value) return value
      if (performance.now() > end) throw new Error(`this never came to be: ${what.toString()}`)
      await simulate.sleep(3)
    }
  }

  async function open(url: string): Promise<Screen> {
    const [page = '', text = ''] = url.replace(/^\//, '').split('?')
    // a page's script runs once, however often the page is opened
    const id = ids.get(page) ?? simulate.load(path.join(root, page), 'page', { compiler: 'official', rootPath: root })
    ids.set(page, id)
    const handle = simulate.render(id)
    const element = document.createElement('section')
    document.body.append(element)
    const { instance } = handle
    // as WeChat does: values come still encoded
    const pairs = text.split('&').filter(Boolean)
    const query = Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/).slice(0, 2) as [string, string]))
    Object.assign(instance, { route: page, __route__: page, options: query })
    const sent: Sent[] = []
    const setData: PageInstance['setData'] = instance.setData.bind(instance)
    instance.setData = (data, done) => {
      const came = atWork()
      setData(data)
      const drawn = atWork()
      sent.push({ keys: Object.keys(data).length, bytes: Buffer.byteLength(JSON.stringify(data)), came, drawn })
      if (done) void Promise.resolve().then(() => done.call(instance))
    }
    stack.at(-1)?.page.onHide?.()
    const part = (selector: string) => {
      const found = handle.querySelector(selector)
      if (!found) throw new Error(`${page} has no ${selector}`)
      return found
    }
    const screen = {
      path: page,
      page: instance,
      handle,
      element,
      sent,
      text: () => element.textContent ?? '',
      has: (selector: string) => Boolean(handle.querySelector(selector)),
      tap: (selector: string) => part(selector).dispatchEvent('tap'),
      send: (selector: string, event: string, detail: object, more?: object) =>
        part(selector).dispatchEvent(event, { detail, ...more }),
      root: () => instance.data.root ?? {},
    }
    stack.push(screen)
    handle.attach(element)
    instance.onLoad?.(query)
    instance.onShow?.()
    // a page may be gone again before it was drawn: a tab that was switched away from
    await until(() => element.textContent || !stack.includes(screen))
    instance.onReady?.()
    await simulate.sleep(20)
    // one without anything there (of an unknown id) is not waited for any longer
    const waits = LONG.includes(page) ? 24 : 0
    for (let i = 0; i < waits && sent.length < 2 && stack.includes(screen); i++) await simulate.sleep(20)
    return screen
  }

  function close(): void {
    const screen = stack.pop()
    screen?.page.onUnload?.()
    screen?.handle.detach()
    screen?.element.remove()
  }
  const back = () => {
    close()
    stack.at(-1)?.page.onShow?.()
  }

  const answer =
    (name: string, act: (call: Call) => Promise<unknown> | void) =>
    (call: Call = {}) => {
      const { success, fail, complete, ...rest } = call
      asked.push({ name, options: rest })
      const refusal = options.refuse?.[name]
      const package_ = options.missing?.find((one) => typeof rest.url === 'string' && rest.url.startsWith(`/${one}`))
      const error = refusal ?? (package_ && `${name}:fail download subpackage fail`)
      if (error) {
        fail?.({ errMsg: error })
        complete?.({ errMsg: error })
        return
      }
      void Promise.resolve(act(call)).then(() => {
        success?.({ errMsg: `${name}:ok` })
        complete?.({ errMsg: `${name}:ok` })
      })
    }
  const restart = (url: string) => {
    while (stack.length) close()
    return open(url)
  }
  const replaceAll = (call: Call) => restart(String(call.url))
  const nothing = () => undefined
  const launch = { path: pages[0], query: {}, scene: options.scene ?? 1001 }
  const plain = [
    'setClipboardData',
    'makePhoneCall',
    'showToast',
    'showModal',
    'pageScrollTo',
    'setTabBarStyle',
    'setTabBarItem',
    'setBackgroundColor',
  ]
  Object.assign(globalThis, {
    getCurrentPages: () => stack.map(({ page }) => page),
    getApp: () => app,
    App: (config: typeof app) => {
      app = config
      config.onLaunch?.(launch)
      config.onShow?.(launch)
    },
    Page: (config: Record<string, unknown>) => {
      const methods = Object.fromEntries(Object.entries(config).filter(([, value]) => typeof value === 'function'))
      ;(globalThis as unknown as { Component: (config: object) => void }).Component({
        data: config.data,
        methods,
        options: { addGlobalClass: true },
      })
    },
  })
  Object.assign((globalThis as unknown as { wx: object }).wx, {
    nextTick: (then: () => void) => void Promise.resolve().then(then),
    getSystemInfoSync: () => ({ ...WINDOW, platform: 'test', SDKVersion: '2.26.0' }),
    getWindowInfo: () => WINDOW,
    getAppBaseInfo: () => ({ theme: options.theme ?? 'light', SDKVersion: '2.26.0' }),
    getAccountInfoSync: () => ({ miniProgram: {} }),
    getMenuButtonBoundingClientRect: () => ({ top: 51, height: 32, left: 296, right: 383, width: 87, bottom: 83 }),
    getStorageSync: (key: string) => shelf.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => shelf.set(key, value),
    onThemeChange: nothing,
    getUpdateManager: () => ({ onUpdateReady: nothing }),
    getLaunchOptionsSync: () => launch,
    ...Object.fromEntries(plain.map((name) => [name, answer(name, nothing)])),
    navigateTo: answer('navigateTo', (call) => open(String(call.url))),
    redirectTo: answer('redirectTo', (call) => {
      close()
      return open(String(call.url))
    }),
    switchTab: answer('switchTab', replaceAll),
    reLaunch: answer('reLaunch', replaceAll),
    navigateBack: answer('navigateBack', () => back()),
    ...options.host,
  })
  fetchScripts(options.missing ?? [])
  const run = options.run ?? require
  run(path.join(root, 'app.js'))
  return { open, restart, back, top, depth: () => stack.length, until, asked, shelf, app: () => app }
}
