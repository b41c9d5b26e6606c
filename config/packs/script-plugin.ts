import path from 'node:path'
import type { Compiler } from 'webpack'

/** Has a script of a sub-package built that is no page of it: Taro makes entries of pages only. `name` is its path in the build. */
export class ScriptPlugin {
  constructor(private readonly name: string) {}

  apply(compiler: Compiler): void {
    const file = path.resolve(__dirname, '../../src', `${this.name}.ts`)
    new compiler.webpack.EntryPlugin(compiler.context, file, { name: this.name }).apply(compiler)
  }
}
