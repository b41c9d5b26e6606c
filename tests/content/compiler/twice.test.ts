import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const xiapu = 'sites/places/350921.yaml'
const stroke = 'tips/articles/stroke.yaml'

const place = `- id: ^xiapu-family-health
  name: 例子
  kind: familyhealth
  adcode: "350981"
  address: 例子
  precision: village
  phone: []
  services: []
  grade: B
  source: { title: 例子, sort: repost, official: false }
`
const hotline = '- number: ^"110"\n  name: 例子\n  offers: 例子\n  sources: [{ title: 例子 }]\n'

test.each([
  [
    'kind',
    'sites/kinds.yaml',
    '- id: ^nursery\n  name: 例子\n  own: false\n',
    'sites/kinds.yaml',
    'id: nursery\n  name: 托',
    'id: ^nursery\n  name: 托',
  ],
  [
    'hotline',
    'sites/hotlines.yaml',
    hotline,
    'sites/hotlines.yaml',
    'number: "110"\n  name: 报',
    'number: ^"110"\n  name: 报',
  ],
  ['place', 'sites/places/350981.yaml', place, xiapu, 'id: xiapu-family-health', 'id: ^xiapu-family-health'],
])('a second %s with one id is answered with the place of the first', (_, file, text, firstFile, from, to) => {
  const copy = copyContent()
  const first = copy.spoil(firstFile, from, to)
  const second = copy.append(file, text)
  const mistakes = mistakesIn(copy.compile())
  expect(mistakes.map(placeIn)).toEqual([second])
  expect(mistakes[0]?.message).toContain(`在 ${firstFile} 第 ${first?.split(':')[1]} 行已经用过，换一个`)
})

test('a tip copied to a new file under its old id is answered with the place of the first', () => {
  const copy = copyContent()
  copy.duplicate(stroke, 'tips/articles/stroke2.yaml')
  expect(mistakesIn(copy.compile()).map((one) => `${placeIn(one)} ${one.message}`)).toEqual([
    `tips/articles/stroke2.yaml:1:5 “stroke”在 ${stroke} 第 1 行已经用过，换一个`,
    'tips/articles/stroke2.yaml:1:5 编号“stroke”要和文件名一样：stroke2',
  ])
})
