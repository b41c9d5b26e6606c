/** What `npm run content` was asked to do. */
export type Asked =
  { readonly command: 'compile' } | { readonly command: 'publish'; readonly out: string; readonly prune: boolean }

export const USAGE = `npm run content                              检查内容，编译给程序用
npm run content -- publish 文件夹            检查内容，写成可以放到网上的文件
                   --prune  删掉这一版和上一版都不用的旧文件`

const FLAGS: Readonly<Record<string, string>> = { '--prune': 'publish' }

/** Reads the words after `npm run content --`; answers what is wrong with them as a text. */
export function readArgs(words: readonly string[]): Asked | string {
  const flags = words.filter((word) => word.startsWith('-'))
  const [command, first, ...more] = words.filter((word) => !word.startsWith('-'))
  const wrong = flags.find((flag) => FLAGS[flag] !== command)
  if (wrong) return FLAGS[wrong] ? `${wrong} 只跟在 ${FLAGS[wrong]} 后面` : `没有 ${wrong} 这个选项`
  if (command === undefined) return { command: 'compile' }
  if (command !== 'publish') return `没有 ${command} 这个命令`
  if (!first) return `${command} 后面写文件夹`
  if (more.length) return `文件夹多了：${more.join(' ')}。名字里有空格就加引号`
  return { command, out: first, prune: flags.length > 0 }
}
