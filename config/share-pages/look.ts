import fs from 'node:fs'
import path from 'node:path'
import { compile } from 'sass'

const TOKENS = path.resolve(__dirname, '../../src/styles/tokens.scss')
/** What the pack changes of them, see config/content/brand.ts. */
const BRAND = path.resolve(__dirname, '../../dist/content/brand/colours.scss')
const USED = ['bg-page', 'line', 'ink-1', 'ink-2', 'brand', 'brand-solid', 'on-brand']

/** The tokens that the page uses, as one selector of the app's own style sheet sets them. */
function tokensOf(css: string, selector: string): string {
  const block = css.split(`${selector} {`)[1]?.split('}')[0]
  if (block === undefined) throw new Error(`${TOKENS} has no ${selector}`)
  return USED.flatMap((name) => new RegExp(`--${name}:[^;]+;`).exec(block) ?? []).join('')
}

/** Nothing to download: a page that is read for a moment, mostly by a machine. */
const RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--bg-page);color:var(--ink-1);font:18px/1.7 system-ui,"PingFang SC","Noto Sans SC",sans-serif}
main{max-width:640px;margin:0 auto;padding:20px 16px 40px}
img{display:block;width:100%;aspect-ratio:5/4;border-radius:14px}
h1{margin:20px 0 12px;font-size:24px;line-height:1.4}
p{margin:0 0 10px;color:var(--ink-2)}
a{display:block;margin:20px 0;padding:14px;border-radius:14px;background:var(--brand-solid);color:var(--on-brand);text-align:center;font-weight:600;text-decoration:none}
footer{border-top:1px solid var(--line);padding-top:12px;color:var(--ink-2)}`

/** The look of the app in a few rules: its own colours, light and dark. */
export function lookOfPage(): string {
  const { css } = compile(TOKENS)
  const own = fs.existsSync(BRAND) ? compile(BRAND).css : ''
  const [light, dark] = ['.mj', '.mj.is-dark'].map(
    (selector) => tokensOf(css, selector) + (own.includes(`${selector} {`) ? tokensOf(own, selector) : ''),
  )
  return `:root{color-scheme:light dark;${light}}@media(prefers-color-scheme:dark){:root{${dark}}}${RULES.replace(/\n/g, '')}`
}
