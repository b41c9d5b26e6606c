import fs from 'node:fs'
import path from 'node:path'
import { buildSync } from 'esbuild'
import type { BuildFacts } from './facts'

/** The worker under the address that browsers ask again and again, and the one that puts an end to it. */
export const WORKER = 'sw.js'
export const ENDING = 'sw-off.js'

const bundle = (file: string, facts: BuildFacts | undefined): string =>
  buildSync({
    entryPoints: [path.resolve(__dirname, 'worker', file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome80', 'ios14'],
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', BUILD: JSON.stringify(facts ?? {}) },
  }).outputFiles[0]?.text ?? ''

/** Writes both workers into a browser build. Answers the bytes of the first. */
export function writeWorkers(dist: string, facts: BuildFacts): number {
  const worker = bundle('keep.ts', facts)
  fs.writeFileSync(path.join(dist, WORKER), worker)
  fs.writeFileSync(path.join(dist, ENDING), bundle('end.ts', undefined))
  return Buffer.byteLength(worker)
}
