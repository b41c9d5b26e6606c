import assert from 'node:assert/strict'
import { test } from 'node:test'
import { broken, readBuilt, type Built } from './built'
import { glassFaults } from './glass'
import { foreignFaults, missingFaults, strayFaults, templateFaults } from './links'

const built = readBuilt('dist/weapp')

/** What a gate says to the build, and to a copy of it in which one thing was broken. */
function holds(gate: (built: Built) => string[], copy: Built, said: RegExp): void {
  assert.deepEqual(gate(built), [])
  const faults = gate(copy)
  assert.ok(
    faults.some((fault) => said.test(fault)),
    `the gate says nothing to a broken copy: ${faults.join()}`,
  )
}

const PAGE = 'pages/review'

void test('glass-easel’s compiler takes every template without a warning', () => {
  holds(
    glassFaults,
    broken(built, 'base.wxml', (text) => text.replace('</view>', '')),
    /^base\.wxml:\d+:\d+ /,
  )
  holds(
    glassFaults,
    broken(built, `${PAGE}.wxml`, (text) => `${text}<view wx:if="{{a">`),
    /^pages\/review\.wxml:\d/,
  )
})

void test('every script that is required is there', () => {
  holds(
    missingFaults,
    broken(built, 'vendors.js', () => undefined),
    /^app\.js: require vendors\.js is not there/,
  )
  holds(
    missingFaults,
    broken(built, `${PAGE}.js`, (text) => `${text};require("./gone.js")`),
    /require pages\/gone\.js is not there/,
  )
})

void test('every template, component, style sheet and picture that is named is there', () => {
  holds(
    missingFaults,
    broken(built, 'base.wxml', () => undefined),
    /review\.wxml: import base\.wxml is not there/,
  )
  holds(
    missingFaults,
    broken(built, 'comp.wxml', () => undefined),
    /component comp is not there/,
  )
  holds(
    missingFaults,
    broken(built, 'common.wxss', () => undefined),
    /^app\.wxss: @import common\.wxss/,
  )
  holds(
    missingFaults,
    broken(built, 'ui/tab-bar/tab-me-light.png', () => undefined),
    /^theme\.json: picture /,
  )
})

void test('no package reaches into another that need not be there', () => {
  const reach = broken(built, `${PAGE}.js`, (text) => `${text};require("../packages/about/sub-vendors.js")`)
  holds(foreignFaults, reach, /^pages\/review\.js: require packages\/about\/sub-vendors\.js lies in another package/)
})

void test('every template that is asked for by name is there', () => {
  const asking = broken(built, `${PAGE}.wxml`, (text) => `${text}<template is="tmpl_gone" />`)
  holds(templateFaults, asking, /review\.wxml: template tmpl_gone is not there/)
})

void test('nothing ships that nothing leads to', () => {
  const lone = new Map([...built, ['pages/old.js', ''], ['ui/old.png', '']])
  holds(strayFaults, lone, /^pages\/old\.js: nothing leads to it/)
  holds(strayFaults, lone, /^ui\/old\.png: nothing leads to it/)
  // a page that is left out of app.json stays behind with all its files
  const left = broken(built, 'app.json', (text) => text.replace('"pages/lost"', '"pages/me"'))
  holds(strayFaults, left, /^pages\/lost\.wxml: nothing leads to it/)
})
