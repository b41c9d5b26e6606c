import fs from 'node:fs'
import { publishedAnew } from '../support/published'
import { startPhone } from './phone'
import { WITHOUT_CANVAS } from './walk-pages'

/**
 * One start of the built app that looks for content at an address, for tests/weapp/update.test.ts: the app starts once a
 * process. Reads what is on the phone's disk from a file, writes it back, and prints what a reader saw.
 */
export interface Seen {
  /** Home when it stood, when the look was over, and the setData calls in between. */
  readonly first: string
  readonly later: string
  readonly sent: number
  /** When the first request was made, in ms after home stood; -1 where none was. */
  readonly asked: number
  readonly requests: number
  /** The pages that were opened then, and home when the reader came back. */
  readonly area: string
  readonly tip: string
  readonly place: string
  readonly back: string
  readonly about: string
  readonly said: string
  /** Ms that it took until the script of the app had run. */
  readonly start: number
}

const [diskFile = '', mode = 'well'] = process.argv.slice(2)
const disk = new Map(Object.entries(JSON.parse(fs.readFileSync(diskFile, 'utf8')) as Record<string, string>))
const SHELF = 'shelf:'
const files = publishedAnew()
const ROOT = 'wxfile://usr/content/'
const nameOf = (path: string) => {
  if (!path.startsWith(ROOT)) throw new Error(`${path}: fail permission denied`)
  return path.slice(ROOT.length)
}
const held = (name: string) => {
  const text = disk.get(name)
  if (text === undefined) throw new Error('readFileSync:fail no such file or directory')
  return text
}
const fileSystem = {
  readFileSync: (path: string) => held(nameOf(path)),
  writeFileSync: (path: string, text: string) => {
    if (mode === 'full') throw new Error('writeFileSync:fail the maximum size of the file storage limit is exceeded')
    disk.set(nameOf(path), text)
  },
  renameSync: (from: string, to: string) => {
    disk.set(nameOf(to), held(nameOf(from)))
    disk.delete(nameOf(from))
  },
  unlinkSync: (path: string) => {
    held(nameOf(path))
    disk.delete(nameOf(path))
  },
  mkdirSync: () => undefined,
  readdirSync: () => [...disk.keys()].filter((name) => !name.startsWith(SHELF)),
}

interface Request {
  readonly url: string
  readonly success: (answer: object) => void
  readonly fail: (answer: object) => void
}
let stood = 0
const times: number[] = []
const request = ({ url, success, fail }: Request) => {
  times.push(performance.now() - stood)
  setTimeout(() => {
    const text = files.get(url.replace('https://content.example.org/minjia/', ''))
    if (mode === 'offline') fail({ errMsg: 'request:fail net::ERR_NAME_NOT_RESOLVED' })
    else if (text === undefined || mode === 'empty') success({ statusCode: 404, data: 'not here', header: {} })
    else success({ statusCode: 200, data: text, header: { 'Content-Length': `${Buffer.byteLength(text)}` } })
  }, 5)
  return { abort: () => undefined, onHeadersReceived: () => undefined }
}

const kept = Object.fromEntries(
  [...disk].flatMap(([name, text]) => (name.startsWith(SHELF) ? [[name.slice(SHELF.length), text]] : [])),
)
const before = performance.now()
const phone = startPhone('dist/weapp-updating', {
  kept,
  host: {
    ...WITHOUT_CANVAS,
    env: { USER_DATA_PATH: 'wxfile://usr' },
    getFileSystemManager: () => fileSystem,
    request,
    getNetworkType: ({ success }: { success: (answer: object) => void }) => success({ networkType: 'wifi' }),
  },
})
const start = performance.now() - before

/** Waits until the look is over: what came of it is written on the shelf. */
async function lookIsOver(): Promise<void> {
  const end = performance.now() + 15_000
  while (!phone.shelf.get('updates')) {
    if (performance.now() > end) throw new Error('nothing was looked for')
    await new Promise((done) => setTimeout(done, 20))
  }
}

async function run(): Promise<Seen> {
  const home = await phone.restart('/pages/review')
  stood = performance.now()
  const first = home.text()
  const count = home.sent.length
  await lookIsOver()
  const [later, sent] = [home.text(), home.sent.length - count]
  const area = (await phone.open('/pages/area?id=2022-care')).text()
  phone.back()
  await new Promise((done) => setTimeout(done, 60))
  const back = home.text()
  const tip = (await phone.open('/packages/tips/tip?id=folic-acid')).text()
  const place = (await phone.open('/packages/sites/place?id=jinan-warmhome')).text()
  const about = await phone.open('/packages/about/about')
  const requests = times.length
  about.tap('#update-look')
  await phone.until(() => /已经是最新的|没有更新/.test(about.text()))
  for (const [key, value] of phone.shelf) disk.set(SHELF + key, String(value))
  fs.writeFileSync(diskFile, JSON.stringify(Object.fromEntries(disk)))
  const said = String(/已经是最新的。|没有更新.*?。/.exec(about.text())?.[0])
  const asked = times[0] ?? -1
  return { first, later, sent, asked, requests, area, tip, place, back, about: about.text(), said, start }
}

void run().then((seen) => {
  console.log(JSON.stringify(seen))
  process.exit(0)
})
