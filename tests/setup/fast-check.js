// One seed for every property, so that a run can be had again; a failure prints it with the way to the example.
// `FC_SEED=… npm run unit -- <file>` tries other examples, `FC_SEED=random` new ones each time.
const path = require('node:path')
const fc = require(path.join(path.dirname(require.resolve('fast-check/package.json')), 'lib/cjs/fast-check.js'))

const asked = process.env.FC_SEED
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: asked ? Number(asked) : 2022 })

module.exports = fc
