// While `taro build --watch` runs: a change under src/content compiles the content again, then the pages follow.
const { spawnSync } = require('node:child_process')
const path = require('node:path')

const root = path.resolve(__dirname, '../..')
const folder = path.join(root, 'src/content')

/** Runs in a process of its own: the content compiler is TypeScript and Taro's loader does not read it. */
function compile() {
  const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs')
  return (
    spawnSync(process.execPath, [tsx, path.join(__dirname, 'cli.ts')], { cwd: root, stdio: 'inherit' }).status === 0
  )
}

class WatchContent {
  apply(compiler) {
    compiler.hooks.watchRun.tap('WatchContent', ({ modifiedFiles }) => {
      const changed = [...(modifiedFiles ?? [])].some((file) => file.startsWith(folder))
      if (changed) compile()
    })
    compiler.hooks.afterCompile.tap('WatchContent', (compilation) => compilation.contextDependencies.add(folder))
  }
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('watch-content').use(WatchContent)
  })
}
