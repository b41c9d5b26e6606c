import path from 'node:path'
import { buildSync } from 'esbuild'

/** The script that stands in every document of the browser build, as text. */
export const entering = (): string =>
  buildSync({
    entryPoints: [path.resolve(__dirname, 'enter.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome80', 'ios14'],
  }).outputFiles[0]?.text.trim() ?? ''
