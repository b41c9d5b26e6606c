import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { openStudio, settled, type Studio, type Visit } from './chromium'
import { deploy, type Deployment } from './deployments'
import { askedBy, everythingKept, filesKept, keptFor, newerFor, quietFor } from './kept'

// One version of the browser build in the place of another: never a mixture, and never worse than before.
let studio: Studio
let host: Deployment
beforeEach(async () => {
  host = deploy()
  studio = await openStudio('/minjia/', host.folder)
})
afterEach(async () => {
  await studio.close()
  host.remove()
})

async function afterOneVisit(): Promise<Visit> {
  const visit = await studio.open({ worker: true })
  await visit.go('/')
  await keptFor(visit.page)
  return visit
}

/** Opens home with no network at all: what the browser has is whole. */
async function opensOffline({ context }: Visit): Promise<string[]> {
  await studio.stopHost()
  await context.setOffline(true)
  const page = await context.newPage()
  await page.goto(`${studio.url}/`)
  await page.waitForSelector('#home-today')
  await page.click('#area-2022-care')
  await page.waitForSelector('#fig-2022-happiness-mothers')
  const files = await askedBy(page)
  await page.close()
  await context.setOffline(false)
  await studio.startHost()
  return files
}

/** Asks the host for a newer worker, as the browser does by itself with every page that is opened. */
const askAgain = ({ page }: Visit) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined)
  })

void test('a second deployment waits for the pages of the first, then takes over whole and cleans up', async () => {
  const visit = await afterOneVisit()
  const { page } = visit
  const before = await filesKept(page)
  assert.ok(before.length > 50 && before.every(host.has))
  host.next()
  await askAgain(visit)
  await newerFor(page)
  // the page of the first version goes on, though its files are gone from the host
  await page.click('#area-2022-care')
  await page.waitForSelector('#fig-2022-happiness-mothers')
  const asked = await askedBy(page)
  assert.ok(asked.length > 10)
  assert.deepEqual(
    asked.filter((file) => host.has(file)),
    [],
  )
  // a second page beside it: the newer version must not pull the first one's files away
  const beside = await visit.context.newPage()
  await beside.goto(`${studio.url}/pages/tips`)
  await settled(beside)
  assert.deepEqual(
    (await askedBy(beside)).filter((file) => host.has(file)),
    [],
  )
  await page.click('.mj:visible #nav-back')
  await beside.close()
  // alone again, and started anew
  await page.reload()
  await quietFor(page)
  await page.waitForSelector('#home-today')
  await settled(page)
  const now = await askedBy(page)
  assert.ok(now.length > 10)
  assert.deepEqual(
    now.filter((file) => !host.has(file)),
    [],
  )
  // cleaning goes on after the newer version has taken over
  await page.waitForTimeout(1000)
  assert.deepEqual(
    (await filesKept(page)).filter((file) => !host.has(file)),
    [],
  )
  assert.ok((await opensOffline(visit)).every(host.has))
  await visit.close()
})

const BROKEN: Readonly<Record<string, (folder: string) => void>> = {
  'half a program': (folder) => {
    const file = path.join(
      folder,
      'js',
      fs.readdirSync(path.join(folder, 'js')).find((one) => /^app\./.test(one)) ?? '',
    )
    fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))
  },
  'a style that is not there': (folder) => {
    const file = fs.readdirSync(path.join(folder, 'css')).find((one) => /^app\./.test(one)) ?? ''
    fs.rmSync(path.join(folder, 'css', file))
  },
  'half a document': (folder) => fs.truncateSync(path.join(folder, 'index.html'), 700),
  'half a worker': (folder) => {
    const file = path.join(folder, 'sw.js')
    fs.truncateSync(file, Math.floor(fs.statSync(file).size / 2))
  },
}
for (const [name, breakIt] of Object.entries(BROKEN)) {
  void test(`a deployment with ${name} leaves the one before at work`, async () => {
    const visit = await afterOneVisit()
    const before = new Set(await filesKept(visit.page))
    host.next()
    breakIt(host.folder)
    await askAgain(visit)
    await quietFor(visit.page)
    assert.ok((await opensOffline(visit)).every((file) => before.has(file)))
    await visit.close()
  })
}

void test('a document of another deployment is not kept beside these programs', async () => {
  const visit = await afterOneVisit()
  const old = fs.readFileSync(path.join(host.folder, 'index.html'))
  const before = new Set(await filesKept(visit.page))
  host.next()
  fs.writeFileSync(path.join(host.folder, 'index.html'), old)
  await askAgain(visit)
  await quietFor(visit.page)
  assert.ok((await opensOffline(visit)).every((file) => before.has(file)))
  await visit.close()
})

void test('the ending worker in the place of the other removes what is kept, and itself; pages load once more', async () => {
  const visit = await afterOneVisit()
  const { page } = visit
  host.next()
  fs.copyFileSync(path.join(host.folder, 'sw-off.js'), path.join(host.folder, 'sw.js'))
  await Promise.all([page.waitForNavigation(), askAgain(visit).catch(() => undefined)])
  await page.waitForSelector('#home-today')
  assert.ok((await askedBy(page)).every(host.has))
  assert.deepEqual(await everythingKept(page), [])
  // the app asks again for the worker that is now an ending: it must neither stay nor load pages anew
  let loads = 0
  page.on('load', () => loads++)
  await page.waitForTimeout(6000)
  assert.equal(loads, 0)
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
  assert.deepEqual(await everythingKept(page), [])
  await visit.close()
})
