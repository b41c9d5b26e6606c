// Taro hands every browser its style sheets whole. Of these two a page of ours never draws the icon font (6 KB that no
// compression makes smaller), the pickers, check boxes, swipers, pulling to refresh and the
// looks of Taro's buttons.
const postcss = require('postcss')

/** The sheets of Taro that are trimmed. */
const SHEETS =
  /[\\/]@tarojs[\\/](?:components-react[\\/]dist[\\/]index|components[\\/]dist[\\/]taro-components[\\/]taro-components)\.css$/

/** Classes and keyframes of what no page draws. */
const UNUSED =
  /weui-(?:icon|check|cells)|taro-picker|weui-picker|swiper-|rmc-pull|taro-btn-(?:loading|warn|plain|primary|mini)/

/** A sheet without what no page uses. */
function trimStyles(css) {
  const root = postcss.parse(css)
  root.walkAtRules(/font-face|keyframes/, (rule) => {
    if (rule.name === 'font-face' || UNUSED.test(rule.params)) rule.remove()
  })
  root.walkRules((rule) => {
    const used = rule.selectors.filter((one) => !UNUSED.test(one))
    if (!used.length) rule.remove()
    else rule.selectors = used
  })
  return root.toString()
}

module.exports = function trimStylesLoader(css) {
  this.addDependency(require.resolve('./trim-styles'))
  return trimStyles(css)
}
module.exports.trimStyles = trimStyles
module.exports.SHEETS = SHEETS
