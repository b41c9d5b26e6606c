/**
 * npm run mutation: spoils the rules one place at a time and asks whether a test says so.
 *
 * Here stands what is pure and decides something: a number, an order, a yes or no, words that are left out. Left out
 * are makers of views and pictures (tests compare them with the content and by pixels), hooks and components, types, and
 * schemas (made once while a module loads; their own tests spoil every field).
 */
const rules = {
  // what a compiler refuses, what a text, a day, a number or a link means
  schema: [
    'check-links',
    'check-review',
    'check-seats',
    'content-version',
    'figures-in',
    'hours',
    'manifest',
    'normal-text',
    'of-the-day',
    'phone',
    'pick-questions',
    'printed',
    'years',
  ],
  // what of the things on the phone is believed, what gives way when there is no room, which newer content is taken
  store: ['keep', 'page-list', 'recent', 'saved', 'update/back-off', 'update/is-core', 'update/judge'],
  // what is offered for a broken link, how large letters are, which theme
  'features/reading': ['name-of', 'nearest', 'text-scale', 'theme-in-force'],
  // what is drawn from a figure, how it is said, where a reader is
  'features/review': ['cohort-grid', 'fig-width', 'figure-of-the-day', 'house-windows', 'select-story', 'speak-figure'],
  // what is found, in which order, and which letters of it are marked
  'features/search': ['find', 'mark', 'read-query', 'select-results', 'sound', 'suggest', 'tally'],
  // what has room in a text, where a line breaks, what a link names
  'features/share': ['compose-digest', 'digest-entries', 'draw/wrap', 'join-sentences', 'poster-route', 'subject-of'],
  // which places, in which order, open or not, how fresh
  'features/sites': ['filter-places', 'freshness', 'nearest', 'open-now', 'regions', 'say-hours', 'search-places'],
  // which step, which beat, right or wrong
  'features/tips': ['aid-steps', 'beat', 'grade-quiz', 'quiz-seed', 'swipe'],
}

const LEAST = 85

export default {
  mutate: Object.entries(rules).flatMap(([room, names]) => names.map((name) => `src/${room}/${name}.ts`)),
  testRunner: 'jest',
  jest: { configFile: 'config/proof/mutation-jest.config.js' },
  // Babel drops the types before any test runs
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // what runs only while a module loads would take a start of the tests each: tables and regular expressions, which
  // have tests of every row
  ignoreStatic: true,
  concurrency: 2,
  // a machine that is busy is not an endless loop
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  // the sandbox needs the sources, the tests and the compiled content
  ignorePatterns: ['/dist/**', '!/dist/content/**', '/.ci', '/tests/{browser,weapp,commands,floor}'],
  tempDirName: 'dist/mutation/sandbox',
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: 'dist/mutation/mutation.html' },
  jsonReporter: { fileName: 'dist/mutation/mutation.json' },
  incremental: true,
  incrementalFile: 'dist/mutation/incremental.json',
  thresholds: { high: 95, low: LEAST, break: LEAST },
}
