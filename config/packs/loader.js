// Webpack's side of ./fold.js: a pack becomes a module that unfolds it.
const { fold } = require('./fold')

module.exports = function packLoader(source) {
  // webpack keeps what it built: these say when it must build again
  for (const part of ['./fold', './marks', './unfold']) this.addDependency(require.resolve(part))
  const unfold = JSON.stringify(require.resolve('./unfold'))
  return `import { unfold } from ${unfold}\nexport default unfold(${JSON.stringify(fold(JSON.parse(source)))})\n`
}
