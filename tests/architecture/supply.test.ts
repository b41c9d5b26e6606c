import fs from 'node:fs'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly integrity?: string }>>
}
const lockOf = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as Lock
const lock = lockOf('package-lock.json')
const about = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
}

/** Packages that would like to run a script when they are installed, and why nobody misses it. */
const UNRUN: Readonly<Record<string, string>> = {
  '@parcel/watcher': 'looks whether its prebuilt part is there; it comes as a package of its own',
  '@swc/core': 'looks whether its prebuilt part is there; it comes as a package of its own',
  '@tarojs/binding': 'looks whether its prebuilt part is there; only `taro init` would use it',
  '@tarojs/cli': 'calls home, and would add a plugin of its maker’s',
  'core-js': 'asks for donations',
  'core-js-pure': 'asks for donations',
  esbuild: 'puts the prebuilt program in the place of a script that starts it; the script does',
}

/** Packages of ours that rest: finished, or seldom touched by their makers. Why they are here all the same. */
const IDLE: Readonly<Record<string, string>> = {
  '@tarojs/test-utils-react': 'written for Taro 3.6; the only one that mounts Taro pages in jest, only in tests',
  'identity-obj-proxy': 'done: 30 lines that hand back the name of a class, only in tests',
  'mini-svg-data-uri': 'done: one function, only in the build',
  'miniprogram-compiler': 'WeChat’s own compilers of 2020, which the simulator calls; only in tests',
  'miniprogram-exparser': 'WeChat’s own runtime, which the simulator calls; only in tests',
  'miniprogram-simulate': 'WeChat’s own simulator; there is no other; only in tests',
  svgpath: 'done: moves paths of icons, only in the build',
}

const nameOf = (key: string) => key.replace(/^.*node_modules\//, '')

test('no script of a package runs when it is installed, and none is missed', () => {
  expect(fs.readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  const wanting = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript)
  expect([...new Set(wanting.map(([key]) => nameOf(key)))].sort()).toEqual(Object.keys(UNRUN).sort())
  // nor does ours: a stranger's `npm ci` only unpacks
  expect(Object.keys(about.scripts).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([])
})

test('the scripts were indeed not run: esbuild still stands as it was packed', () => {
  // its script would have put the program itself in this place
  expect(fs.readFileSync('node_modules/esbuild/bin/esbuild', 'utf8')).toMatch(/^#!.*node\n/)
})

test.each(['package-lock.json', 'tests/bench/lighthouse/package-lock.json'])(
  '%s pins every package by its hash',
  (file) => {
    const loose = Object.entries(lockOf(file).packages).filter(([key, { integrity }]) => key && !integrity)
    expect(loose.map(([key]) => key)).toEqual([])
  },
)

test('every version that we ask for is exact', () => {
  const asked = Object.entries({ ...about.dependencies, ...about.devDependencies })
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('what its makers let rest has its reason, and none of it ships', () => {
  expect(Object.keys(IDLE).filter((name) => !(name in about.devDependencies))).toEqual([])
  expect(Object.keys(IDLE).filter((name) => name in about.dependencies)).toEqual([])
})
