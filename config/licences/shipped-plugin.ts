import fs from 'node:fs'
import path from 'node:path'
import type { Compilation, Compiler, Module } from 'webpack'

/** The folder of the package that a file belongs to: the last one under node_modules. */
const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** Modules that webpack joined into one are its parts; what stands in no file of the build does not ship. */
function shippedModules({ modules, chunkGraph }: Compilation): Module[] {
  return [...modules]
    .filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0)
    .flatMap((module) => (module as Module & { modules?: Module[] }).modules ?? [module])
}

/** Names and versions of the packages whose code a build really holds: `react@18.3.1`. */
export function shippedPackages(compilation: Compilation): string[] {
  const files = shippedModules(compilation).map((module) => module.nameForCondition() ?? '')
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file)?.[1] ?? []))
  const named = [...folders].map((folder) => {
    const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      name: string
      version: string
    }
    return `${name}@${version}`
  })
  return [...new Set(named)].sort()
}

/** Writes down which packages a build holds: package.json knows what is installed, webpack alone what ships. */
export class ShippedPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tap('ShippedPlugin', (compilation) => {
      fs.mkdirSync(path.dirname(this.file), { recursive: true })
      fs.writeFileSync(this.file, JSON.stringify(shippedPackages(compilation), undefined, 2))
    })
  }
}
