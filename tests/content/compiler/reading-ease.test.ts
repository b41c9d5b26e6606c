import { hardIn, SENTENCE_MOST } from '../../../config/content/reading-ease'
import { copyContent, dropCopies, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const words = [{ word: '予以', instead: '删掉' }]
const long = '字'.repeat(SENTENCE_MOST + 1)

test.each([
  ['a sentence of thirty characters', '字'.repeat(SENTENCE_MOST), 0],
  ['one of thirty-one', long, 1],
  ['two short ones', `${'字'.repeat(20)}。${'字'.repeat(20)}。`, 0],
  [
    'parts that are told apart by a semicolon or a line',
    `${'字'.repeat(20)}；${'字'.repeat(20)}\n${'字'.repeat(20)}`,
    0,
  ],
  ['two long ones', `${long}。${long}？`, 2],
  ['a value that the program fills in, which counts as one', `${'字'.repeat(28)}{somethingLong}`, 0],
  ['officialese', '对伤口予以处理。', 1],
  ['officialese in a long sentence', `予以${long}`, 2],
])('%s is reminded of as often as it should be', (_, said, count) => {
  expect(hardIn(said, words)).toHaveLength(count)
})

test('a reminder says how long the sentence is, and what to write instead of the word', () => {
  expect(hardIn(`${long}。短。`, words)).toEqual([`这一句 31 个字，最好不超过 30 个：${long}`])
  expect(hardIn('予以处理', words)).toEqual(['“予以”像公文，可以：删掉'])
})

/** The reminders of a file after it was changed, which do not hold the content up. */
function remindersOf(copy: ReturnType<typeof copyContent>, file: string) {
  const compiled = copy.compile()
  if (!compiled.ok) throw new Error('a reminder is no mistake')
  return compiled.warnings.filter((one) => one.file === file)
}

test.each([
  ['a tip', 'tips/articles/stroke.yaml', '喂水', '予以^喂水', 'blocks[2].items[1]'],
  ['a question', 'tips/quizzes/elder.yaml', 'reason: 髋部', 'reason: ^进行髋部', '[1].reason'],
  ['the words of a screen', 'wording/zh-CN.yaml', '  back: 返回\n', '  back: ^务必返回\n', 'common.back'],
])('officialese in %s is named with its place, and the content compiles all the same', (_, file, from, to, field) => {
  const copy = copyContent()
  const before = remindersOf(copy, file).length
  const place = copy.spoil(file, from, to)
  const after = remindersOf(copy, file)
  expect(after).toHaveLength(before + 1)
  const found = after.find((one) => one.field === field)
  expect(found?.message).toMatch(/像公文，可以：/)
  expect(found && placeIn(found).split(':').slice(0, 2)).toEqual(place?.split(':').slice(0, 2))
})

test('titles of sources are quoted as they are, long or not', () => {
  const copy = copyContent()
  const file = 'tips/articles/stroke.yaml'
  copy.spoil(file, 'title: 中风120（转载）', `title: 开展${long}`)
  expect(remindersOf(copy, file)).toEqual([])
})

test('the list of officialese is checked like everything else', () => {
  const copy = copyContent()
  copy.append('plain-words.yaml', '- { word: 例 }\n')
  const compiled = copy.compile()
  expect(!compiled.ok && compiled.mistakes.map(({ file, message }) => [file, message])).toEqual([
    ['plain-words.yaml', '缺这个字段，请补上'],
  ])
})
