// Before anything else in a test file: what the app finds in a browser and jsdom lacks.
process.env.TARO_ENV = 'h5'
process.env.TARO_PLATFORM = 'web'
// createApp() of test-utils-react routes `pages` only; put the pages of the sub-packages among them.
global.defineAppConfig = ({ subPackages = [], ...config }) => ({
  ...config,
  pages: [...config.pages, ...subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))],
})
global.definePageConfig = (config) => config
window.scrollTo = () => undefined
window.matchMedia ??= () => ({ matches: false, addEventListener() {} })
// taro-h5 must load before @tarojs/router: they import each other
require('@tarojs/taro')

class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.IntersectionObserver ??= Observer
window.ResizeObserver ??= Observer
