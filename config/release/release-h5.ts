/** npm run release:h5: the browser build as a folder to upload, with what hosts need; --dry-run only says what is missing. */
import fs from 'node:fs'
import path from 'node:path'
import { siteOf } from '../share-pages/site'
import { buildFaults, siteFault } from './h5-build'
import { headersFile } from './headers-file'

const DIST = 'dist/h5'
const OUT = 'dist/release-h5'
const NGINX = 'config/hosting/nginx.conf'

/** Makes the folder; answers how many files and bytes a host gets. */
function make(site: string): { files: number; bytes: number } {
  const { pathname, hostname } = new URL(site)
  fs.rmSync(OUT, { recursive: true, force: true })
  const top = path.join(OUT, 'site')
  const folder = path.join(top, pathname)
  fs.cpSync(DIST, folder, { recursive: true })
  fs.writeFileSync(path.join(top, '_headers'), headersFile(pathname))
  const nginx = fs
    .readFileSync(NGINX, 'utf8')
    .replace('server_name example.org;', `server_name ${hostname};`)
    .replace('error_page 404 /404.html;', `error_page 404 ${pathname}404.html;`)
  fs.writeFileSync(path.join(OUT, 'nginx.conf'), nginx)
  const all = (fs.readdirSync(top, { recursive: true }) as string[]).map((name) => fs.statSync(path.join(top, name)))
  const files = all.filter((one) => one.isFile())
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) }
}

function release(words: readonly string[]): number {
  const dry = words.includes('--dry-run')
  const unknown = words.find((word) => word !== '--dry-run')
  if (unknown) throw new Error(`${unknown} is not understood; there is only --dry-run`)
  const site = siteOf(process.env.SITE_URL)
  const [broken, elsewhere] = [buildFaults(DIST), siteFault(DIST, site)]
  const faults = [...broken, ...(elsewhere ? [elsewhere] : [])]
  const list = faults.map((one) => `\n  ${one}`).join('')
  if (dry) {
    console.log(faults.length ? `Not to be released yet:${list}` : `${DIST} can be released for ${site}`)
    // what only a real release needs is said, and no fault of the build
    return broken.length ? 1 : 0
  }
  if (faults.length || !site) {
    console.error(`Nothing was made:${list}`)
    return 1
  }
  console.log(`Copying ${DIST} …`)
  const { files, bytes } = make(site)
  console.log(`${OUT}/site: ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB, for ${site}
Next:
  1. Upload everything in ${OUT}/site but sw.js, then sw.js. _headers is for hosts that read one (Netlify, Cloudflare Pages).
  2. On a server of your own: ${OUT}/nginx.conf shows how long each file may be kept.
  3. Open ${site} twice, the second time without a network, and reload a page further in.
  4. Keep the scripts of the version before for a day: somebody may be reading it.`)
  return 0
}

try {
  process.exitCode = release(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
