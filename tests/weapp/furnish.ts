import { JSDOM } from 'jsdom'

/** The phone's window, as the host tells it, in px. */
export const WINDOW = {
  windowWidth: 390,
  windowHeight: 844,
  statusBarHeight: 47,
  pixelRatio: 2,
  screenWidth: 390,
  screenHeight: 844,
}

/** Globals of a page that the runtime expects around it. */
export function furnish(): void {
  const dom = new JSDOM('<!doctype html><html><body></body></html>', {
    url: 'https://phone.test',
    pretendToBeVisual: true,
  })
  const names = ['document', 'navigator', 'HTMLElement', 'Event', 'CustomEvent', 'Node', 'MutationObserver'] as const
  const frames = ['requestAnimationFrame', 'cancelAnimationFrame'] as const
  const from = dom.window as unknown as Readonly<Record<string, unknown>>
  for (const name of [...names, ...frames]) {
    Object.defineProperty(globalThis, name, { value: from[name], configurable: true, writable: true })
  }
  // jsdom knows no fingers; the component runtime asks for these two
  class Touch {
    constructor(given: object) {
      Object.assign(this, given)
    }
  }
  class TouchEvent extends dom.window.Event {
    constructor(name: string, given: EventInit & { readonly changedTouches: object }) {
      super(name, given)
      Object.assign(this, { touches: [], changedTouches: given.changedTouches })
    }
  }
  Object.assign(globalThis, { window: dom.window, Touch, TouchEvent })
}
