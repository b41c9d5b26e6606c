// What H5 uses with `useHtmlComponents`, loaded lazily: the package's own index hits a circular import in CommonJS.
const html = '@tarojs/components-react/dist/components'
const plain = {
  Button: 'button',
  Image: 'image',
  Input: 'input',
  ScrollView: 'scroll-view',
  Text: 'text',
  View: 'view',
}
const exportsObject = { __esModule: true }
for (const [name, dir] of Object.entries(plain)) {
  Object.defineProperty(exportsObject, name, {
    enumerable: true,
    get: () => require(`${html}/${dir}/index.js`).default,
  })
}
module.exports = exportsObject
