// What every phone that we mean can do already (Chrome 80, iOS 14) and Babel would rewrite for old bugs in rare corners.
const known = ['transform-destructuring', 'transform-parameters', 'transform-optional-chaining', 'transform-spread']

module.exports = {
  // fields of our classes are set like any other property: the exact way is a helper for cases that we do not have
  assumptions: { setPublicClassFields: true },
  overrides: [
    // MiniSearch holds a \p{} that is run while it loads: a blank app on WeChat for Android, whose engine has no ICU
    { test: /[\\/]minisearch[\\/]/, plugins: ['@babel/plugin-transform-unicode-property-regex'] },
  ],
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', exclude: known }]],
}
