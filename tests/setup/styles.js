// A CSS module whose classes are called what the source calls them.
module.exports = new Proxy(
  { __esModule: true },
  { get: (target, key) => (key === '__esModule' ? true : key === 'default' ? names : String(key)) },
)
const names = new Proxy({}, { get: (_, key) => String(key) })
