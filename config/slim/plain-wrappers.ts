import type { Compiler } from 'webpack'

const NAME = 'PlainWrappers'
/** How webpack begins a module whose glue may be written with arrows. */
const ARROW = /^\/\*{3}\/ \(\(([\w, ]*)\) => \{/
const PLAIN = /^\/\*{3}\/ \(function\(/

/**
 * Has every module stand in a plain function where the rest of webpack's glue is arrows. V8 skips the body of a plain
 * function until the module is wanted; an arrow it reads through at once, to learn what it is: a sixth of our launch.
 */
export class PlainWrappers {
  apply(compiler: Compiler): void {
    const { javascript, sources } = compiler.webpack
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      const { renderModuleContainer } = javascript.JavascriptModulesPlugin.getCompilationHooks(compilation)
      renderModuleContainer.tap(NAME, (source) => {
        const text = source.source().toString()
        const [arrow, parameters] = ARROW.exec(text) ?? []
        if (!arrow && !PLAIN.test(text))
          throw new Error(`webpack begins a module in another way now: ${text.slice(0, 60)}`)
        if (!arrow) return source
        const plain = new sources.ReplaceSource(source)
        plain.replace(0, arrow.length - 1, `/***/ (function(${parameters}) {`)
        return plain
      })
    })
  }
}
