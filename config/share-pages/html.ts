import { MARK } from '../../src/routes'
import type { SharePage } from './share-page'

/** What every page shares: words of the app and its look. */
export interface Frame {
  readonly appName: string
  /** On the link into the app. */
  readonly openWords: string
  readonly style: string
  /** Where the site will be, with a slash at the end; undefined where that is not known while building. */
  readonly site?: string | undefined
}

const CODES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand between tags and in quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => CODES[one] ?? one)

/** A value as it may stand in a script: nothing in it can end the element. */
const literal = (value: string) => JSON.stringify(value).replace(/</g, '\\u003c')

/** From the folder of a page back to the top of the site: s/area/2022-care/ is three down. */
const upFrom = (at: string) => '../'.repeat(at.split('/').filter(Boolean).length)

/**
 * Takes a reader with script straight to the app's page, with the mark of the link that was followed: who comes by an
 * old link is told what has changed since. The slash saves a static host one redirect.
 */
const onward = ({ at, opens }: SharePage) =>
  `(function(l){
var path=l.pathname.replace(/^\\/+/,'/'),to=${literal(opens.replace('?', '/?'))},
mark=/[?&]${MARK}=(\\d{6}(-\\d+)?)(&|$)/.exec(l.search);
if(mark)to=to.replace(/([?&]${MARK}=)[^&]*$/,'$1'+mark[1]);
l.replace(path.slice(0,Math.max(path.lastIndexOf(${literal(`/${at.slice(0, -1)}`)}),0))+'/'+to)
})(location)`.replace(/\n/g, '')

/** The static page of one subject: what a chat shows of a pasted link, and what is read where no script runs. */
export function sharePageHtml(page: SharePage, { appName, openWords, style, site }: Frame): string {
  const top = upFrom(page.at)
  const meta = (key: 'name' | 'property', name: string, content: string) =>
    `<meta ${key}="${name}" content="${escaped(content)}">`
  const [title, description] = [page.title, page.description]
  const picture = (site ?? top) + page.image
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<script>${onward(page)}</script>
<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">
<title>${escaped(`${title} - ${appName}`)}</title>
${[
  meta('name', 'description', description),
  meta('property', 'og:title', title),
  meta('property', 'og:description', description),
  meta('property', 'og:image', picture),
  ...(site
    ? [meta('property', 'og:url', site + page.at), `<link rel="canonical" href="${escaped(site + page.at)}">`]
    : []),
  meta('property', 'og:type', 'article'),
  meta('property', 'og:site_name', appName),
  meta('property', 'og:locale', 'zh_CN'),
  meta('name', 'twitter:card', 'summary_large_image'),
].join('\n')}
<style>${style}</style>
</head>
<body>
<main>
<img src="${escaped(top + page.image)}" alt="">
<h1>${escaped(title)}</h1>
${page.lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
<a href="${escaped(top + page.opens)}">${escaped(openWords)}</a>
<footer>${escaped(appName)}</footer>
</main>
</body>
</html>
`
}
