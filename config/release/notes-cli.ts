/** npm run release:notes: what is new since the last tag, in the terms of whoever reads or runs the app. */
import { readCommits } from './read-commits'
import { releaseNotes } from './release-notes'

const { subjects, since, cut } = readCommits('.')
console.log(`# ${since ? `${since} 以后` : '到现在为止'}\n`)
if (cut) console.log('> 这份代码只有最近的提交，更早的没有列出来。要完整的，先运行 git fetch --unshallow --tags\n')
const groups = releaseNotes(subjects)
for (const { title, lines } of groups) console.log(`## ${title}\n\n${lines.map((one) => `- ${one}`).join('\n')}\n`)
if (!groups.length) console.log('没有读者或运行的人会注意到的改动。')
