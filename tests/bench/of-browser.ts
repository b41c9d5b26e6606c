import fs from 'node:fs'
import path from 'node:path'
import { serve } from '../../config/run/static-server'
import { launchBrowser } from '../browser/chromium'
import type { Figure } from './figure'
import { lighthouse, type Lighthouse, type Report } from './lighthouse/install'
import { percentile } from './measure'

const group = 'Browser: first page on Lighthouse’s throttled phone'
/** Compressed bytes to first content, and the slowest a reader's largest paint may be, in ms. */
const MOST = { bytes: 180, lcp: 2500 }
const LEAST = { accessibility: 100, 'best-practices': 95 } as const

const median = (values: readonly number[]) => percentile(values, 0.5)

/** Opens a build's first page so many times, cold each time; the worker is not handed out, it is no part of a first visit. */
async function audit(run: Lighthouse, dist: string, port: number, rounds: number): Promise<Report[]> {
  const served = await serve({ '/': dist }, 0, ['/sw.js'])
  const reports: Report[] = []
  for (let i = 0; i < rounds; i++) {
    const onlyCategories = ['performance', 'accessibility', 'best-practices', 'seo']
    const answer = await run(`${served.url}/`, { port, output: 'json', logLevel: 'error', onlyCategories })
    if (answer) reports.push(answer.lhr)
    console.log(`  ${path.relative('.', dist)}: ${i + 1} of ${rounds}`)
  }
  await served.close()
  return reports
}

/** Audits with points against a page, by name: what to mend when a score is short. */
const against = (report: Report | undefined, category: string): string =>
  (report?.categories[category]?.auditRefs ?? [])
    .map(({ id }) => report?.audits[id])
    .flatMap((one) => (one && one.score !== null && one.score < 0.9 ? [one.title] : []))
    .slice(0, 3)
    .join('; ')

/** Lighthouse's scores and times of our first page beside the floor's, in one run; nothing where npm cannot have it. */
export async function browserFigures(ours: string, floor: string, rounds: number): Promise<Figure[]> {
  const run = await lighthouse()
  if (!run) return []
  const port = 9200 + (process.pid % 700)
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  const [own, least] = [await audit(run, ours, port, rounds), await audit(run, floor, port, rounds)]
  await browser.close()
  const score = (reports: Report[], name: string) =>
    median(reports.map(({ categories }) => Math.round((categories[name]?.score ?? 0) * 100)))
  const time = (reports: Report[], name: string) =>
    median(reports.map(({ audits }) => audits[name]?.numericValue ?? NaN))
  const scored = (name: keyof typeof LEAST | 'performance' | 'seo'): Figure => ({
    group,
    name,
    unit: 'score',
    value: score(own, name),
    floor: score(least, name),
    least: name in LEAST ? LEAST[name as keyof typeof LEAST] : undefined,
    at: against(own[0], name),
  })
  const timed = (name: string, audited: string, unit: Figure['unit'], most?: number, by = 1): Figure => ({
    group,
    name,
    unit,
    value: time(own, audited) / by,
    floor: time(least, audited) / by,
    most,
  })
  return [
    timed('bytes of the page, compressed', 'total-byte-weight', 'KB', undefined, 1000),
    timed('first contentful paint', 'first-contentful-paint', 'ms'),
    timed('largest contentful paint', 'largest-contentful-paint', 'ms', MOST.lcp),
    timed('total blocking time', 'total-blocking-time', 'ms'),
    timed('cumulative layout shift', 'cumulative-layout-shift', '', 0.1),
    scored('performance'),
    scored('accessibility'),
    scored('best-practices'),
    scored('seo'),
  ]
}

export const isBuilt = (dist: string) => fs.existsSync(path.join(dist, 'index.html'))
