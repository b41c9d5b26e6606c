import * as React from 'react'
import { act, type ReactElement } from 'react'
import { quiet } from './quiet'

interface Root {
  readonly render: (element: ReactElement) => void
  readonly unmount: () => void
}

// react-dom comes without types
const { createRoot } = jest.requireActual<{ createRoot: (at: Element) => Root }>('react-dom/client')

quiet()

// test-utils-react compiles JSX to React.createElement and puts React there when it is loaded; here it is not
Object.assign(globalThis, { React })

/** Does something and lets React answer; the app of a page test keeps its own time, so the flag is put back. */
export function run(does: () => void): void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  act(does)
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false })
}

/** A part that stands alone on a page. */
export interface Drawn {
  readonly root: HTMLElement
  readonly redraw: (element: ReactElement) => void
  readonly remove: () => void
}

const standing = new Set<Drawn>()

/** Draws a part without the app. It is taken away after the test. */
export function draw(element: ReactElement): Drawn {
  const root = document.body.appendChild(document.createElement('div'))
  const tree = createRoot(root)
  const redraw = (next: ReactElement) => run(() => tree.render(next))
  const drawn: Drawn = {
    root,
    redraw,
    remove: () => {
      if (!standing.delete(drawn)) return
      run(() => tree.unmount())
      root.remove()
    },
  }
  standing.add(drawn)
  redraw(element)
  return drawn
}

afterEach(() => {
  for (const drawn of [...standing]) drawn.remove()
})

/** The one element that a selector finds; more or none is a fault of the test. */
export function only(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelectorAll<HTMLElement>(selector)
  if (found.length !== 1) throw new Error(`${found.length} of ${selector}`)
  return found[0] as HTMLElement
}

export const click = (part: Element): void =>
  run(() => void part.dispatchEvent(new MouseEvent('click', { bubbles: true })))

/** Presses a key on a part; answers whether the browser may still act on it. */
export function press(part: EventTarget, key: string): boolean {
  let free = true
  run(() => {
    free = part.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
  return free
}
