// test-utils-react 0.1.1 calls the signature of Taro 3.6, createRouter(app, config, framework); Taro 4 takes the history first.
const router = require('../../node_modules/@tarojs/router/dist/index.js')

module.exports = new Proxy(router, {
  get(target, key) {
    if (key !== 'createRouter') return target[key]
    return (...args) => {
      if (args.length === 4) return target.createRouter(...args)
      const history = target.createHashHistory({ window })
      target.setHistory(history, '/')
      return target.createRouter(history, ...args)
    }
  },
})
