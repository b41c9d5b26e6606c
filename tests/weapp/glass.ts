import { createRequire } from 'node:module'
import { textsOf, type Built } from './built'

/** What WeChat's open compiler of templates says to each, with its place. */
interface Warning {
  readonly path: string
  readonly message: string
  readonly startLine: number
  readonly startColumn: number
}

interface Group {
  readonly addTmpl: (path: string, text: string) => readonly Warning[] | undefined
  readonly free: () => void
}

// the package names its wasm beside itself, so that it is not to be bundled
const { TmplGroup } = createRequire(__filename)('glass-easel-template-compiler') as { TmplGroup: new () => Group }

/** glass-easel takes a missing end tag for a warning; to us every warning is an error. */
export function glassFaults(built: Built): string[] {
  const group = new TmplGroup()
  const faults = textsOf(built, '.wxml').flatMap(([file, text]) =>
    (group.addTmpl(file.replace(/\.wxml$/, ''), text) ?? []).map(
      ({ message, startLine, startColumn }) => `${file}:${startLine + 1}:${startColumn + 1} ${message}`,
    ),
  )
  group.free()
  return faults
}
