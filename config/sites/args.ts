/** What `npm run sites` was asked to do. */
export interface Asked {
  readonly command: 'template' | 'export' | 'check' | 'import'
  readonly file: string
  readonly remove: boolean
  readonly partial: boolean
  /** Another folder of content than the project's own. */
  readonly content: string | undefined
}

export const USAGE = `npm run sites -- template 文件.xlsx             写一份空表，带说明和下拉
npm run sites -- export 文件.xlsx               写一份填好现有服务点的表
npm run sites -- check 文件.xlsx|.csv           检查一份表，什么都不写
npm run sites -- import 文件.xlsx|.csv          导入；有一行不对就什么都不写
                 --partial  没有错的行先导入，有错的行退到另一个文件
                 --remove   删掉表里没有的服务点
                 --content 文件夹  改另一份内容（默认 src/content）`

const COMMANDS = ['template', 'export', 'check', 'import'] as const

/** Reads the words after `npm run sites --`; answers what is wrong with them as a text. */
export function readArgs(words: readonly string[]): Asked | string {
  const flags = { remove: false, partial: false }
  const plain: string[] = []
  let content: string | undefined
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--remove' || word === '--partial') flags[word.slice(2) as keyof typeof flags] = true
    else if (word === '--content') {
      content = words[++i]
      if (!content) return '--content 后面写文件夹'
    } else if (word.startsWith('-')) return `没有 ${word} 这个选项`
    else plain.push(word)
  }
  const [name, file, ...more] = plain
  const command = COMMANDS.find((one) => one === name)
  if (!command) return name ? `没有 ${name} 这个命令` : '写上要做什么'
  if (!file) return `${command} 后面写文件名`
  if (more.length) return `只要一个文件名，多了：${more.join(' ')}。名字里有空格就加引号`
  if (command !== 'import' && (flags.remove || flags.partial)) return '--remove 和 --partial 只跟在 import 后面'
  return { command, file, content, ...flags }
}
