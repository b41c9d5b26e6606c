import fs from 'node:fs'
import vm from 'node:vm'
import type * as ReactModule from 'react'

/** A node of the host that the tree below is drawn into. */
interface Part {
  readonly name: string
  readonly parts: Part[]
}

interface Reconciler {
  createContainer: (...args: unknown[]) => unknown
  updateContainer: (element: unknown, root: unknown, parent: null, done?: () => void) => void
  flushSync: (work?: () => void) => void
  batchedUpdates: (work: () => void) => void
  runWithPriority: (priority: number, work: () => void) => void
  getPublicRootInstance: (root: unknown) => unknown
  findHostInstance: (component: unknown) => unknown
}

/** What Taro's host answers, with everything that it is asked to do said to `say`. */
function hostSaying(say: (what: string) => void) {
  const put = (parent: Part, child: Part, before?: Part) => {
    const old = parent.parts.indexOf(child)
    if (old >= 0) parent.parts.splice(old, 1)
    parent.parts.splice(before ? parent.parts.indexOf(before) : parent.parts.length, 0, child)
    say(
      `put ${child.name} in ${parent.name}${before ? ` before ${before.name}` : ''}: ${parent.parts.map(({ name }) => name).join(' ')}`,
    )
  }
  const take = (parent: Part, child: Part) => {
    parent.parts.splice(parent.parts.indexOf(child), 1)
    say(`take ${child.name} from ${parent.name}`)
  }
  const nothing = () => undefined
  return {
    getPublicInstance: (part: Part) => part,
    getRootHostContext: () => ({}),
    getChildHostContext: (context: object) => context,
    prepareForCommit: () => null,
    resetAfterCommit: () => say('commit'),
    createInstance: (type: string, props: { id?: string }): Part => ({ name: props.id ?? type, parts: [] }),
    appendInitialChild: put,
    finalizeInitialChildren: () => false,
    prepareUpdate: (_part: Part, _type: string, was: object, now: object) =>
      JSON.stringify({ ...was, children: 0 }) === JSON.stringify({ ...now, children: 0 }) ? null : [now],
    shouldSetTextContent: () => false,
    createTextInstance: (text: string): Part => ({ name: `“${text}”`, parts: [] }),
    scheduleTimeout: setTimeout,
    cancelTimeout: clearTimeout,
    noTimeout: -1,
    isPrimaryRenderer: true,
    supportsMutation: true,
    supportsPersistence: false,
    supportsHydration: false,
    getInstanceFromNode: () => null,
    preparePortalMount: nothing,
    getCurrentEventPriority: () => 16,
    detachDeletedInstance: nothing,
    supportsMicrotasks: true,
    scheduleMicrotask: queueMicrotask,
    appendChild: put,
    appendChildToContainer: put,
    commitTextUpdate: (_part: Part, was: string, now: string) => say(`text ${was} → ${now}`),
    commitMount: nothing,
    commitUpdate: (part: Part, [now]: [{ label?: string }]) => say(`change ${part.name} ${now.label ?? ''}`),
    insertBefore: put,
    insertInContainerBefore: put,
    removeChild: take,
    removeChildFromContainer: take,
    resetTextContent: nothing,
    hideInstance: nothing,
    hideTextInstance: nothing,
    unhideInstance: nothing,
    unhideTextInstance: nothing,
    clearContainer: (root: Part) => root.parts.splice(0),
  }
}

/** React, its scheduler and its reconciler from node_modules, each text changed by `edit`. */
function modules(edit: (file: string, text: string) => string) {
  const loaded: Record<string, unknown> = {}
  const load = (name: string): unknown => {
    const file = `node_modules/${name}/cjs/${name}.production.min.js`
    const module = { exports: {} }
    const text = `(function (module, exports, require) {${edit(file, fs.readFileSync(file, 'utf8'))}\n})`
    const run = vm.runInThisContext(text, file) as (...args: unknown[]) => void
    run(module, module.exports, (other: string) => loaded[other])
    return (loaded[name] = module.exports)
  }
  const React = load('react') as typeof ReactModule
  load('scheduler')
  const make = load('react-reconciler') as (host: object) => Reconciler
  return { React, make }
}

/** Every kind of component and hook that the app may use, each saying when it runs. */
function makeTree(React: typeof ReactModule, say: (what: string) => void) {
  const h = React.createElement
  const Size = React.createContext('small')
  const listeners = new Set<() => void>()
  const store = { value: 0 }
  const controls: { set?: (next: State) => void; add?: (by: number) => void; store: (value: number) => void } = {
    store(value) {
      store.value = value
      listeners.forEach((listener) => listener())
    },
  }
  interface State {
    readonly order: string[]
    readonly size: string
    readonly fails: boolean
    readonly shown: boolean
  }

  function Row({ id }: { id: string }) {
    const count = React.useRef(0)
    React.useLayoutEffect(() => {
      say(`row ${id} laid`)
      return () => say(`row ${id} gone`)
    }, [id])
    count.current += 1
    return h('row', { id, label: `${id}${count.current}` }, id, count.current)
  }
  const Kept = React.memo(function Kept({ label }: { label: string }) {
    say(`kept ${label}`)
    return h('kept', { id: 'kept', label }, React.useContext(Size))
  })
  const Handed = React.forwardRef<unknown, { label: string }>((props, ref) => h('handed', { ...props, ref }))

  class Old extends React.Component<{ label: string }, { ticks: number }> {
    override state = { ticks: 0 }
    static contextType = Size
    static getDerivedStateFromProps = ({ label }: { label: string }) => (say(`derive ${label}`), null)
    override componentDidMount() {
      say('old is there')
      this.setState(({ ticks }) => ({ ticks: ticks + 1 }))
    }
    override shouldComponentUpdate({ label }: { label: string }, { ticks }: { ticks: number }) {
      return label !== this.props.label || ticks !== this.state.ticks
    }
    override getSnapshotBeforeUpdate = () => 'snapshot'
    override componentDidUpdate(_was: object, _state: object, snapshot: string) {
      say(`old changed ${snapshot} ${this.state.ticks} ${String(this.context)}`)
    }
    override componentWillUnmount() {
      say('old goes')
    }
    override render() {
      return this.props.label
    }
  }
  class Caught extends React.Component<{ children: ReactModule.ReactNode; reset: boolean }, { failed: boolean }> {
    override state = { failed: false }
    static getDerivedStateFromError = () => ({ failed: true })
    override componentDidCatch(error: Error) {
      say(`caught ${error.message}`)
    }
    override render() {
      return this.state.failed && this.props.reset ? h('sorry', null, 'sorry') : this.props.children
    }
  }
  function Fails({ now }: { now: boolean }) {
    if (now) throw new Error('as it was told')
    return h('fine', null, null, false, 'fine')
  }

  function Tree() {
    const [state, set] = React.useState<State>(() => ({
      order: ['a', 'b', 'c'],
      size: 'small',
      fails: false,
      shown: true,
    }))
    const [sum, add] = React.useReducer((was: number, by: number) => was + by, 1)
    const own = React.useRef<Part>(null)
    const doubled = React.useMemo(() => (say(`double ${sum}`), sum * 2), [sum])
    const read = React.useSyncExternalStore(
      React.useCallback((listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)), []),
      () => store.value,
    )
    React.useDebugValue(read)
    React.useEffect(() => {
      say(`effect ${sum} ${own.current?.name}`)
      return () => say(`effect ${sum} undone`)
    }, [sum])
    Object.assign(controls, { set, add })
    return h(
      Size.Provider,
      { value: state.size },
      h(React.Fragment, null, ...state.order.map((id) => h(Row, { key: id, id }))),
      h(Kept, { label: 'one' }),
      h(Handed, { ref: own, label: `${doubled} ${read}` }),
      state.shown && h(Old, { label: state.size }),
      h(Caught, { reset: state.fails, children: h(Fails, { now: state.fails }) }),
    )
  }
  return { element: h(Tree), controls }
}

const settled = () => new Promise((done) => setTimeout(done, 30))

/** Draws, changes, reorders, breaks and removes a tree; answers what the host was asked and what ran, in order. */
export async function loadReact(edit: (file: string, text: string) => string): Promise<string[]> {
  const said: string[] = []
  const say = (what: string) => void said.push(what)
  const { React, make } = modules(edit)
  const host = make(hostSaying(say))
  const root = host.createContainer({ name: 'root', parts: [] }, 1, null, false, false, '', say, null)
  const { element, controls } = makeTree(React, say)
  const state = { order: ['a', 'b', 'c'], size: 'small', fails: false, shown: true }
  const steps: [string, () => void][] = [
    ['draw', () => host.updateContainer(element, root, null, () => say('drawn'))],
    ['reorder', () => controls.set?.({ ...state, order: ['c', 'd', 'a'] })],
    ['again with a new one first', () => controls.set?.({ ...state, order: ['e', 'a', 'c'] })],
    ['two at once', () => host.batchedUpdates(() => [controls.add?.(2), controls.add?.(3)])],
    ['nothing new', () => controls.add?.(0)],
    ['at once', () => host.flushSync(() => controls.set?.({ ...state, size: 'large' }))],
    ['with priority', () => host.runWithPriority(1, () => controls.set?.({ ...state, size: 'larger' }))],
    ['from a store', () => controls.store(7)],
    ['one goes', () => controls.set?.({ ...state, shown: false })],
    ['a fault', () => controls.set?.({ ...state, fails: true })],
    ['all goes', () => host.updateContainer(null, root, null, () => say('emptied'))],
  ]
  for (const [name, step] of steps) {
    say(`— ${name}`)
    step()
    await settled()
  }
  return said
}
