const jest = require('../jest.config.js')

/**
 * The tests that are about rules, for every mutant again. Left out is what takes many seconds and is about something
 * else (pictures, ten thousand links, all of the content, hosts that fail), and what reads the sources as text, since
 * those are full of mutants.
 */
module.exports = {
  ...jest,
  maxWorkers: 1,
  // rules know no page: without a browser to set up first, a test file starts ten times as fast
  testEnvironment: 'node',
  setupFiles: [],
  testMatch: ['<rootDir>/tests/{features,schema,store}/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/(card-pictures|poster-pictures|make-poster|make-card|links|any-query|every-county|faults|flips|forget|kept-garbage|preferences|shape)\\.test',
  ],
}
