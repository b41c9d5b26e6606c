/** What `npm run content` was asked to do. */
export type Asked =
  | { readonly command: 'compile' }
  | { readonly command: 'publish'; readonly out: string; readonly prune: boolean }
  | { readonly command: 'diff'; readonly old: string; readonly new: string | undefined; readonly json: boolean }

export const USAGE = `npm run content                              检查内容，编译给程序用
npm run content -- publish 文件夹            检查内容，写成可以放到网上的文件
                   --prune  删掉这一版和上一版都不用的旧文件
npm run content -- diff 旧的 [新的]          读者会看到什么变了；写发布过的文件夹，不写新的就是现在的 src/content
                   --json   给程序读的格式`

const FLAGS: Readonly<Record<string, string>> = { '--prune': 'publish', '--json': 'diff' }

/** Reads the words after `npm run content --`; answers what is wrong with them as a text. */
export function readArgs(words: readonly string[]): Asked | string {
  const flags = words.filter((word) => word.startsWith('-'))
  const [command, first, second, ...more] = words.filter((word) => !word.startsWith('-'))
  const wrong = flags.find((flag) => FLAGS[flag] !== command)
  if (wrong) return FLAGS[wrong] ? `${wrong} 只跟在 ${FLAGS[wrong]} 后面` : `没有 ${wrong} 这个选项`
  if (command === undefined) return { command: 'compile' }
  if (command !== 'publish' && command !== 'diff') return `没有 ${command} 这个命令`
  if (!first) return `${command} 后面写文件夹`
  const extra = command === 'publish' ? [second, ...more].filter((word) => word !== undefined) : more
  if (extra.length) return `文件夹多了：${extra.join(' ')}。名字里有空格就加引号`
  return command === 'publish'
    ? { command, out: first, prune: flags.length > 0 }
    : { command, old: first, new: second, json: flags.length > 0 }
}
