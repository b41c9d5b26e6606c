/** The part of WeChat's component runtime that the tests use; the package has no types of its own. */
declare module 'miniprogram-simulate' {
  export interface Handle {
    readonly instance: PageInstance
    readonly attach: (parent: Element) => void
    readonly detach: () => void
    readonly querySelector: (selector: string) => Part | undefined
  }
  export interface Part {
    readonly dom: HTMLElement
    readonly dispatchEvent: (name: string, options?: object) => void
  }
  export interface PageInstance {
    data: { root?: TaroNode }
    route: string
    options: Record<string, string>
    setData: (data: object, done?: () => void) => void
    onLoad?: (query: Record<string, string>) => void
    onShow?: () => void
    onReady?: () => void
    onHide?: () => void
    onUnload?: () => void
    onShareAppMessage?: (from: object) => unknown
    onShareTimeline?: () => unknown
  }
  /** A node as Taro sends it to the page. */
  export interface TaroNode {
    readonly nn?: string
    readonly v?: string
    readonly sid?: string
    readonly uid?: string
    readonly cn?: readonly TaroNode[]
  }
  export function load(path: string, tag: string, options: object): string
  export function render(id: string): Handle
  export function sleep(ms: number): Promise<void>
}

declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: object)
    readonly window: Window & typeof globalThis
  }
}
