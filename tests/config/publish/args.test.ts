import { readArgs } from '../../../config/content/args'

const read = (line: string) => readArgs(line.split(' ').filter(Boolean))

test('what is asked for is understood', () => {
  expect(read('')).toEqual({ command: 'compile' })
  expect(read('publish out')).toEqual({ command: 'publish', out: 'out', prune: false })
  expect(read('publish --prune out')).toEqual({ command: 'publish', out: 'out', prune: true })
  expect(read('diff old')).toEqual({ command: 'diff', old: 'old', new: undefined, json: false })
  expect(read('diff old new --json')).toEqual({ command: 'diff', old: 'old', new: 'new', json: true })
})

test.each([
  ['print', '没有 print 这个命令'],
  ['publish', 'publish 后面写文件夹'],
  ['publish a b', '文件夹多了：b。名字里有空格就加引号'],
  ['diff a b c', '文件夹多了：c。名字里有空格就加引号'],
  ['diff a --prune', '--prune 只跟在 publish 后面'],
  ['--prune', '--prune 只跟在 publish 后面'],
  ['publish a --force', '没有 --force 这个选项'],
])('`%s` is answered with what to write', (line, says) => expect(read(line)).toBe(says))
