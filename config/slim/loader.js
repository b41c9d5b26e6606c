// Webpack's side of ./keep.js.
const { edits, PLATFORM } = require('./keep')

module.exports = function slim(source) {
  // webpack keeps what it built: these say when it must build again
  this.addDependency(require.resolve('./keep'))
  this.addContextDependency(PLATFORM)
  const file = this.resourcePath.replace(/\\/g, '/')
  const found = Object.entries(edits()).find(([end]) => file.endsWith(`@tarojs/${end}`))
  if (!found) throw new Error(`config/slim knows nothing of ${file}`)
  return found[1].reduce((text, [what, to]) => {
    if (!what.test(text))
      throw new Error(`config/slim: ${found[0]} no longer has ${what}. Has Taro changed? See config/slim/keep.js`)
    return text.replace(what, to)
  }, source)
}
