import fs from 'node:fs'

/** Written by both builds, see shipped-plugin.ts. */
const SHIPPED = ['dist/shipped/weapp.json', 'dist/shipped/h5.json']

/** What webpack does not list among a build's modules, and why its code ships all the same. */
export const BESIDE: Readonly<Record<string, string>> = {
  '@noble/hashes': 'in builds with an address for content, which `npm run build` does not make',
  webpack: 'its loader of modules begins every build',
  'workbox-core': 'in the worker of the browser build, which esbuild bundles',
  'workbox-precaching': 'in the worker of the browser build, which esbuild bundles',
  'workbox-routing': 'in the worker of the browser build, which esbuild bundles',
  'workbox-strategies': 'in the worker of the browser build, which esbuild bundles',
}

/** `@tarojs/taro@4.2.1` is the package @tarojs/taro. */
const nameOf = (shipped: string) => shipped.replace(/@[^@]+$/, '')

/** Packages that one build holds, with their versions. */
export function heldBy(file: string): string[] {
  if (!fs.existsSync(file)) throw new Error(`${file} is not there yet. Run: npm run build`)
  return JSON.parse(fs.readFileSync(file, 'utf8')) as string[]
}

/** Names of all packages whose code reaches a reader. Throws where a build has not written its own down. */
export function shippedNames(files: readonly string[] = SHIPPED): string[] {
  const built = files.flatMap(heldBy).map(nameOf)
  return [...new Set([...built, ...Object.keys(BESIDE)])].sort()
}
