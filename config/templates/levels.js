// Which template draws a node, as utils.wxs says it on the phone. Taro's own counts for a few kinds how deep they stand in
// their own kind and takes the depth of the page for all others; ours counts for all but those without a limit.

/** Names in Taro's short form, with how often each may stand in itself; only what has a template. */
function limits({ miniComponents, componentConfig, componentsAlias, nestElements }) {
  const used = Object.keys(miniComponents).filter(
    (name) => componentConfig.includeAll || !componentConfig.includes.size || componentConfig.includes.has(name),
  )
  const limited = used.filter((name) => nestElements.get(name) !== -1)
  const short = limited.map((name) => [componentsAlias[name]._num, nestElements.get(name) ?? 1])
  return JSON.stringify(Object.fromEntries([...short, [componentsAlias['#text']._num, 1]]))
}

/** The kind of a node that names none. */
const plain = ({ componentsAlias }) => componentsAlias['pure-view']._num

/** Two methods of Taro's templates, which write the functions a and f of utils.wxs. */
const chooser = {
  /**
   * l: depth in the page, n: kind of node, s: kinds it stands in, v: its words, if it has nothing else in it. What is too
   * deep goes to a component of its own.
   */
  buildXSTmplName() {
    const last = this.baseLevel - 1
    return `function (l, n, s, v) {
    n = n || '${plain(this)}'
    if (v && n !== '${this.componentsAlias['#text']._num}') {
      return 'tmpl_v_' + n
    }
    var m = ${limits(this)}
    if (m[n]) {
      l = s.split(' ' + n + ' ').length - 1
    }
    if (l >= (m[n] || ${last})) {
      return 'tmpl_${last}_container'
    }
    return 'tmpl_' + l + '_' + n
  }`
  },
  /** l: kinds that the parent stands in, n: kind of the parent. Kinds without a limit are not counted. */
  buildXSTmpExtra() {
    return `f: function (l, n) {
    return !n || n === '${plain(this)}' ? l : l + ' ' + n + ' '
  }`
  },
}

module.exports = { chooser, plain }
