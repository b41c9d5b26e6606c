// The half of the table that builds: runs once the platform has set its templates up.
const path = require('node:path')
const { RawSource } = require('webpack').sources
const { NESTS, trim } = require('./attributes')
const { chooser, plain } = require('./levels')
const { withWords } = require('./words')

module.exports = (ctx) => {
  let template
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (platform.platform !== 'weapp') return
      template = platform.template
      trim(template.internalComponents)
      template.nestElements.clear()
      for (const [kind, most] of Object.entries(NESTS)) template.nestElements.set(kind, most)
      Object.assign(template, chooser)
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'runtime.js'))
    },
  })
  // The tab that is chosen takes the colour of the association, as the pages do.
  ctx.modifyBuildAssets(({ assets }) => {
    if (!assets['theme.json']) return
    const theme = JSON.parse(String(assets['theme.json'].source()))
    const { brand, brandDark } = require('../../dist/content/brand/pack.json')
    if (theme.light.tabOn === brand && theme.dark.tabOn === brandDark) return
    theme.light.tabOn = brand
    theme.dark.tabOn = brandDark
    assets['theme.json'] = new RawSource(JSON.stringify(theme))
  })
  // Indents and line breaks of a file that nobody reads: between tags they mean nothing, and there are 130 templates.
  ctx.modifyBuildAssets(({ assets }) => {
    const base = assets['base.wxml']
    if (!base) return
    const packed = String(base.source())
      .replace(/>\s+</g, '><')
      .replace(/"\s+(?=[\w-]+=")/g, '" ')
      .replace(/<template name/g, '\n<template name')
    assets['base.wxml'] = new RawSource(withWords(packed))
    const comp = String(assets['comp.wxml'].source())
    assets['comp.wxml'] = new RawSource(comp.replace('+ i.nn', `+ (i.nn || '${plain(template)}')`))
  })
  // Taro writes no style sheet for a page without styles of its own; the host's rule is four files a page.
  ctx.modifyBuildAssets(({ assets }) => {
    for (const template of Object.keys(assets).filter((name) => /^(pages|packages)\/.*\.wxml$/.test(name))) {
      assets[template.replace(/wxml$/, 'wxss')] ??= new RawSource('')
    }
  })
}
