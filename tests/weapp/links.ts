import { jsonOf, pagesOf, resolved, textsOf, tokensOf, type Built } from './built'

/** One file naming another. */
interface Link {
  readonly from: string
  readonly to: string
  readonly by: 'require' | 'import' | 'component' | '@import' | 'picture'
}

/** Scripts that a script asks for. WeChat finds a missing one when the page is opened, and stays blank. */
const requires = (built: Built): Link[] =>
  textsOf(built, '.js').flatMap(([from, code]) => {
    const tokens = tokensOf(code)
    return tokens.flatMap(({ label, value }, i) => {
      const named = tokens[i + 2]
      if (label !== 'name' || value !== 'require' || tokens[i + 1]?.label !== '(' || named?.label !== 'string')
        return []
      // the call of another object's method, and a bare name, are not ours
      if (tokens[i - 1]?.label === '.' || !/^[./]/.test(named.value)) return []
      return [{ from, to: resolved(from, named.value).replace(/(\.js)?$/, '.js'), by: 'require' as const }]
    })
  })

/** Templates and scripts that a template names. The official compiler does not look whether they are there. */
const imports = (built: Built): Link[] =>
  textsOf(built, '.wxml').flatMap(([from, text]) =>
    [...text.matchAll(/<(?:import|include|wxs)\b[^>]*?\bsrc="([^"]*)"/g)].map(([, src = '']) => ({
      from,
      to: /\.\w+$/.test(src) ? resolved(from, src) : resolved(from, `${src}.wxml`),
      by: 'import' as const,
    })),
  )

const components = (built: Built): Link[] =>
  textsOf(built, '.json').flatMap(([from]) => {
    const { usingComponents = {} } = jsonOf(built, from) as { usingComponents?: Record<string, string> }
    return Object.values(usingComponents).map((to) => ({ from, to: resolved(from, to), by: 'component' as const }))
  })

const styles = (built: Built): Link[] =>
  textsOf(built, '.wxss').flatMap(([from, text]) =>
    [...text.matchAll(/@import\s*(?:url\()?["']([^"']+)["']/g)].map(([, to = '']) => ({
      from,
      to: resolved(from, to),
      by: '@import' as const,
    })),
  )

/** Pictures whose paths stand in scripts, app.json or theme.json. */
const pictures = (built: Built): Link[] => {
  const named = [...textsOf(built, '.js'), ...textsOf(built, '.json')]
  return named.flatMap(([from, text]) =>
    [...text.matchAll(/["'`/]((?:[\w-]+\/)+[\w-]+\.(?:png|jpe?g))["'`]/g)].map(([, to = '']) => ({
      from,
      to,
      by: 'picture' as const,
    })),
  )
}

const linksOf = (built: Built): Link[] => [
  ...requires(built),
  ...imports(built),
  ...components(built),
  ...styles(built),
]

const stands = (built: Built, { to, by }: Link) =>
  by === 'component' ? ['js', 'json', 'wxml'].every((kind) => built.has(`${to}.${kind}`)) : built.has(to)

/** What is named and not there: `pages/review.wxml: import base.wxml is not there`. */
export const missingFaults = (built: Built): string[] =>
  [...linksOf(built), ...pictures(built)]
    .filter((link) => !stands(built, link))
    .map(({ from, to, by }) => `${from}: ${by} ${to} is not there`)

/** The root of the sub-package that a file lies in; none for the main package. */
function rootOf(built: Built, file: string): string {
  const { subPackages = [] } = jsonOf(built, 'app.json') as { subPackages?: { root: string }[] }
  return subPackages.find(({ root }) => file.startsWith(`${root}/`))?.root ?? ''
}

/** What reaches into a package that need not have been fetched: only into one's own and into main is allowed. */
export const foreignFaults = (built: Built): string[] =>
  linksOf(built)
    .filter(({ from, to }) => rootOf(built, to) !== '' && rootOf(built, to) !== rootOf(built, from))
    .map(({ from, to, by }) => `${from}: ${by} ${to} lies in another package`)

/** A template that is asked for by its plain name, and neither there nor imported. */
export function templateFaults(built: Built): string[] {
  const texts = textsOf(built, '.wxml')
  const names = new Set(texts.flatMap(([, text]) => [...text.matchAll(/<template name="([^"]+)"/g)].map(([, n]) => n)))
  return texts.flatMap(([file, text]) =>
    [...text.matchAll(/<template is="([^"{]+)"/g)]
      .filter(([, name]) => !names.has(name))
      .map(([, name]) => `${file}: template ${name} is not there`),
  )
}

/** Folders whose pictures' names a script makes up: one that it names by itself, `'/cards'`. */
const folders = (built: Built): string[] =>
  textsOf(built, '.js').flatMap(([, text]) =>
    [...text.matchAll(/["'`]\/([\w-]+)["'`]/g)].map(([, name = '']) => `${name}/`),
  )

/** Files that ship and that nothing leads to, from app.json, its pages and the scripts on. */
export function strayFaults(built: Built): string[] {
  const open = folders(built)
  const kinds = ['js', 'json', 'wxml', 'wxss', 'wxs']
  const reached = new Set(['app.js', 'app.json', 'app.wxss', 'theme.json'])
  const modules = pagesOf(built)
  const links = [...linksOf(built), ...pictures(built)]
  for (const { to, by } of links) if (by === 'component') modules.push(to)
  for (const module of modules) for (const kind of kinds) reached.add(`${module}.${kind}`)
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const { from, to } of links) if (reached.has(from)) reached.add(to)
  }
  return [...built.keys()]
    .filter((file) => !reached.has(file) && !open.some((folder) => file.startsWith(folder)))
    .map((file) => `${file}: nothing leads to it`)
}
