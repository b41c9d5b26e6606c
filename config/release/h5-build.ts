import fs from 'node:fs'
import path from 'node:path'
import { paths } from '../../src/routes'

/** A page of which every build has one, and which says for which site it was made. */
const SAMPLE = /<link rel="canonical" href="([^"]+)">/

const firstPage = (dist: string): string | undefined => {
  const areas = path.join(dist, 's/area')
  const [area] = fs.existsSync(areas) ? fs.readdirSync(areas) : []
  return area && path.join(areas, area, 'index.html')
}

/** Scripts and styles that the document names. */
const named = (html: string): string[] => [...html.matchAll(/(?:js|css)\/[\w.-]+\.(?:js|css)/g)].map(([file]) => file)

const remedy = 'run `SITE_URL=… npm run build:h5`'

/** What a browser build lacks, each with its remedy; nothing where it is whole. */
export function buildFaults(dist: string): string[] {
  const has = (file: string) => fs.existsSync(path.join(dist, file))
  if (!has('index.html')) return [`${dist} is not built: ${remedy}`]
  const wanted = [
    '404.html',
    'sw.js',
    'sw-off.js',
    ...Object.values(paths).map((page) => `${page}/index.html`),
    ...named(fs.readFileSync(path.join(dist, 'index.html'), 'utf8')),
  ]
  const absent = [...new Set(wanted)].filter((file) => !has(file))
  return [
    ...(absent.length ? [`${dist} is not whole (no ${absent.join(', ')}): ${remedy}`] : []),
    ...(firstPage(dist) ? [] : [`${dist} has no pages for pasted links: ${remedy}`]),
  ]
}

/** Why a build is not one for `site` (with a slash at its end), in words; undefined where it is. */
export function siteFault(dist: string, site: string | undefined): string | undefined {
  if (!site)
    return 'SITE_URL is not set: where the site will be, such as https://example.org/ or https://example.org/minjia/'
  const sample = firstPage(dist)
  const built = sample && fs.existsSync(sample) ? SAMPLE.exec(fs.readFileSync(sample, 'utf8'))?.[1] : undefined
  if (built?.startsWith(site)) return undefined
  return `the pages for pasted links were made ${built ? `for ${built}` : 'without SITE_URL'}, not for ${site}: ${remedy}`
}
