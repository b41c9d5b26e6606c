// Templates of parts whose children are nothing but a text: see ../slim/words.js. They stand in no level, for nothing
// stands in them.

/** Kinds that may carry words: views and texts. */
const PLAIN = /<template name="tmpl_0_(\d+)">(<(view|text) [^>]*>)<template is="[^>]*\/><\/\3><\/template>/g

/** base.wxml with a template of words for each such kind, and the words handed to what chooses the template. */
function withWords(base) {
  const leaves = [...base.matchAll(PLAIN)].map(
    ([, kind, open, tag]) => `<template name="tmpl_v_${kind}">${open}{{i.v}}</${tag}></template>\n`,
  )
  if (leaves.length < 7) throw new Error('config/templates: base.wxml no longer has its views and texts as they were')
  return base.replace(/xs\.a\((\w), item\.nn, (\w+|'')\)/g, 'xs.a($1,item.nn,$2,item.v)') + leaves.join('')
}

module.exports = { withWords }
