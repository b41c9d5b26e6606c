const jest = require('../jest.config.js')

/** Rooms that decide and remember: of these, lines that no test ran are a gap. */
const ROOMS = ['features', 'schema', 'store']
const LINES = 95

/**
 * npm run coverage: the unit, component and page tests, counting the lines that they ran. Nothing is left out but what
 * holds no line: files of types. A file that no test names counts with nothing covered.
 */
module.exports = {
  ...jest,
  // counting lines takes its time, and a slow machine is not a gap
  testTimeout: 60_000,
  collectCoverage: true,
  collectCoverageFrom: ROOMS.map((room) => `src/${room}/**/*.{ts,tsx}`),
  coverageDirectory: '<rootDir>/dist/coverage',
  coverageReporters: ['text', 'json-summary', 'html'],
  coverageThreshold: Object.fromEntries(ROOMS.map((room) => [`./src/${room}/`, { lines: LINES }])),
}
