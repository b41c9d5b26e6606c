/** Last part of every browser build: the worker that keeps the app for the time without a network. */
import fs from 'node:fs'
import { readBuild } from './build-facts'
import type { Chunks } from './chosen-files'
import { writeWorkers } from './write-workers'

const OUT = 'dist/h5'
const CHUNKS = 'dist/chunks.json'

const chunks = JSON.parse(fs.readFileSync(CHUNKS, 'utf8')) as Chunks
const facts = readBuild(OUT, chunks)
const bytes = writeWorkers(OUT, facts)
const [ahead, later] = [Object.keys(facts.ahead).length, Object.keys(facts.later).length]
console.log(`${ahead} files are fetched ahead, ${later} when they are used; sw.js has ${Math.round(bytes / 1000)} KB`)
