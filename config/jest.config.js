const path = require('node:path')
const defineJestConfig = require('@tarojs/test-utils-react/dist/jest.js').default

const setup = '<rootDir>/tests/setup'

/** Unit, component and page tests. What is built is tested by Node's own runner: tests/weapp and tests/browser. */
module.exports = defineJestConfig({
  rootDir: path.resolve(__dirname, '..'),
  // Jest leaves a core free, which is half of the small machines that this runs on
  maxWorkers: '100%',
  bail: 0,
  testMatch: [
    '<rootDir>/tests/{architecture,config,content,features,pages,platform,schema,store,styles,ui}/**/*.test.{ts,tsx}',
    '<rootDir>/tests/*.test.ts',
  ],
  setupFiles: [`${setup}/env.js`],
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'jsx', 'js', 'mjs', 'json'],
  // copies of the program that npm run mutation spoils
  modulePathIgnorePatterns: ['<rootDir>/dist/mutation'],
  transform: { '\\.m?[jt]sx?$': `${setup}/transform.js` },
  moduleNameMapper: {
    '^@/(.*\\.png)$': `${setup}/stub.js`,
    '^@/(.*\\.scss)$': `${setup}/stub.js`,
    '^@/(.*)$': '<rootDir>/src/$1',
    '^#packs/(.*)$': '<rootDir>/dist/content/packs/$1',
    '^#shapes/(.*)$': '<rootDir>/dist/content/shapes/$1',
    '^#brand/(.*\\.scss)$': `${setup}/stub.js`,
    '^#brand/(.*)$': '<rootDir>/dist/content/brand/$1.js',
    '^#wording/(.*)$': '<rootDir>/dist/content/wording/$1.js',
    '@tarojs/components$': `${setup}/components.js`,
    '^fast-check$': `${setup}/fast-check.js`,
    '^@tarojs/router$': `${setup}/router.js`,
    '^react-dom/test-utils$': `${setup}/act.js`,
    '\\.module\\.scss$': `${setup}/styles.js`,
    '\\.(css|scss|png|svg)$': `${setup}/stub.js`,
  },
})
