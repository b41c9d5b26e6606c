// Webpack's side of ./keep.js.
const { PLATFORM, slim } = require('./keep')

module.exports = function slimLoader(source) {
  // webpack keeps what it built: these say when it must build again
  for (const part of ['./keep', './react', './fields', './syntax', './words']) this.addDependency(require.resolve(part))
  this.addContextDependency(PLATFORM)
  return slim(this.resourcePath, source)
}
