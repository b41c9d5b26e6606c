import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { readBuild } from '../../config/offline/build-facts'
import type { Chunks } from '../../config/offline/chosen-files'
import { writeWorkers } from '../../config/offline/write-workers'

// What tests of the worker need: a build that can be replaced, and a way to know what a page runs on.
const DIST = 'dist/h5'

/** A copy of the browser build that a test may publish anew; without the pictures and pages that no test here opens. */
export function copyOfBuild(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'minjia-'))
  for (const name of fs.readdirSync(DIST)) {
    if (name === 's' || name === 'cards') continue
    fs.cpSync(path.join(DIST, name), path.join(folder, name), { recursive: true })
  }
  return folder
}

const everyFile = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const one = path.join(folder, entry.name)
    return entry.isDirectory() ? everyFile(one) : [one]
  })

/**
 * Publishes another version in place of what is there: every hash of every file differs, documents and programs name the
 * new ones, and the old files are gone. The words 健康 of the tab bar become `word`.
 */
export function publishAnother(folder: string, letter: string): void {
  const rename = (text: string) => text.replace(/([.:"\]])([0-9a-f]{8})(?=[".,}])/g, `$1${letter}$2`.replace(/\$2/, '$2'))
  void rename
}

/** The files that a page has fetched or was given, by name. */
export const filesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /(?:js|css)\/[^?]+$/.exec(name)?.[0] ?? '')
      .filter(Boolean),
  )

/** Waits until a worker of this page's folder is in charge and has all it wanted. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller), undefined, { timeout: 15_000 })
}
void readBuild
void writeWorkers
export type { Chunks }
