import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const elder = 'tips/quizzes/elder.yaml'
const firstaid = 'tips/quizzes/firstaid.yaml'
const fall = '    - 不硬扶，打120等着\n    - 马上抱起来\n    - 拉着手拖到床上\n  answer: '

/** What stands in a file, and what a writer made of it, with a ^ where the mistake is to be found. */
const broken: [string, string, string, string, string, string][] = [
  [
    'an answer that is no option',
    elder,
    `${fall}1`,
    `${fall}^4`,
    '[n].answer',
    '没有这么多选项，答案写第几个选项，从 1 数起',
  ],
  ['an answer in words', elder, `${fall}1`, `${fall}^甲`, '[n].answer', '应当是数字，现在是 甲'],
  [
    'the same option twice',
    elder,
    '  options:\n    - 不硬扶，打120等着\n    - 马上抱起来\n',
    '  options:\n    ^- 马上抱起来\n    - 马上抱起来\n',
    '[n].options',
    '有两个选项一样，改一个',
  ],
  [
    'a tip that does not exist',
    elder,
    'tip: fall-response',
    'tip: ^fall',
    '[n].tip',
    '没有编号是“fall”的健康贴士，请查对编号',
  ],
  [
    'a question that leads to a tip of another topic',
    elder,
    'tip: fall-response',
    'tip: ^stroke',
    '[n].tip',
    '这条贴士的题目是 firstaid，这道题放到 quizzes/firstaid.yaml 里',
  ],
  [
    'first aid from a health site',
    firstaid,
    '    - title: 止血步骤（止血带写时间）\n      year: "2017-08-10"\n      tier: A\n',
    '    - title: 止血步骤（止血带写时间）\n      year: "2017-08-10"\n      tier: ^C\n',
    '[n].sources[n].tier',
    '急救只用 A、B 级来源，换一个来源，或者删掉靠它的话',
  ],
  [
    'a tip of first aid from a health site',
    'tips/articles/aed.yaml',
    'tier: B',
    'tier: ^C',
    'sources[n].tier',
    '急救只用 A、B 级来源，换一个来源，或者删掉靠它的话',
  ],
]

test.each(broken)('%s is answered with its place, its field and what to write', (_, file, from, to, field, message) => {
  const copy = copyContent()
  const place = copy.spoil(file, from, to)
  const mistakes = mistakesIn(copy.compile())
  expect(mistakes.map((one) => [placeIn(one), one.field.replace(/\d+/g, 'n'), one.message])).toEqual([
    [place, field, message],
  ])
})

test('a second question with one id is answered with the place of the first', () => {
  const copy = copyContent()
  const text = '- id: ^fall-hip\n  question: 例子？\n  options: [要, 不要]\n  answer: 1\n  reason: 例子。\n'
  const rest = '  sources: [{ title: 例子, tier: A }]\n  tip: fall-response\n'
  const place = copy.append(elder, text + rest)
  expect(mistakesIn(copy.compile()).map((one) => [placeIn(one), one.message])).toEqual([
    [place, '“fall-hip”在 tips/quizzes/elder.yaml 第 1 行已经用过，换一个'],
  ])
})

test('a file of questions that is no list is told so', () => {
  const copy = copyContent()
  copy.write(elder, 'id: fall-hip\n')
  expect(mistakesIn(copy.compile()).map(({ message }) => message)).toEqual(['整个文件应当是一个列表，每条以 - 开头'])
})
