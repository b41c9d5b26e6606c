/** npm run pictures: photographs the real screens for the README, from the browser build that is there. */
import fs from 'node:fs'
import { openStudio, type Look } from './chromium'

const OUT = 'tests/browser/pictures'

interface Shot {
  readonly name: string
  readonly path: string
  readonly look?: Look
  readonly tap?: string
  /** What is there once the tap is answered. */
  readonly shows?: string
}

const shots: readonly Shot[] = [
  { name: 'review', path: '/pages/review' },
  { name: 'area', path: '/pages/area?id=2022-care' },
  { name: 'figure', path: '/pages/area?id=2022-care', tap: '#fig-2022-happiness-mothers' },
  { name: 'story', path: '/packages/review/story?area=2022-care&at=11' },
  { name: 'script', path: '/packages/review/script?area=2022-care' },
  { name: 'services', path: '/pages/sites' },
  { name: 'list', path: '/packages/sites/list?need=baby' },
  { name: 'health', path: '/pages/tips' },
  { name: 'aid', path: '/pages/first-aid?id=cpr-adult&step=2', tap: '#beat' },
  { name: 'search', path: '/packages/search/search?q=yesuan' },
  { name: 'digest', path: '/packages/share/digest?areas=2022-care.2022-reform&length=lines' },
  { name: 'poster', path: '/pages/area?id=2022-care', tap: '#pass-poster', shows: '#poster-picture img' },
  { name: 'elder', path: '/pages/area?id=2022-family', look: { text: 'elder' } },
  { name: 'dark', path: '/pages/review', look: { scheme: 'dark' } },
]

async function take(): Promise<void> {
  fs.mkdirSync(OUT, { recursive: true })
  const studio = await openStudio()
  for (const { name, path, look, tap, shows } of shots) {
    const { page, go, close } = await studio.open(look)
    await go(path)
    if (tap) {
      // a phone has its fonts; here they come in a hundred files, each when a page first shows one of its characters
      await page.evaluate(async () => Promise.all([...document.fonts].map((font) => font.load())))
      await page.click(tap)
      if (shows) await page.waitForSelector(shows)
      await page.waitForTimeout(600)
    }
    await page.screenshot({ path: `${OUT}/${name}.jpg`, type: 'jpeg', quality: 78, scale: 'css' })
    console.log(`${OUT}/${name}.jpg`)
    await close()
  }
  await studio.close()
}

void take()
