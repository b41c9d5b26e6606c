import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const xiapu = 'sites/places/350921.yaml'
const stroke = 'tips/articles/stroke.yaml'
const carSeat = 'tips/articles/car-seat.yaml'
const wording = 'wording/zh-CN.yaml'
const source = '  - title: 中风120（转载）\n    publisher: 河南省卫生健康委\n    year: "2025-10-31"\n    tier: B\n'

/** What stands in a file, and what a writer made of it, with a ^ where the mistake is to be found. */
const broken: [string, string, string, string, string, string | RegExp][] = [
  [
    'content of a newer shape',
    'pack.yaml',
    'schemaVersion: 1',
    'schemaVersion: ^2',
    'schemaVersion',
    '内容是第 2 版格式，这个程序只认得第 1 版。请先更新程序，再用这份内容',
  ],
  [
    'a place of another county in the file',
    xiapu,
    'name: 霞浦县家庭健康服务中心\n  kind: familyhealth\n  adcode: "350921"',
    'name: 霞浦县家庭健康服务中心\n  kind: familyhealth\n  adcode: ^"350981"',
    '[n].adcode',
    '这个文件只收 350921 的地方，别的区县写到它自己的文件里',
  ],
  [
    'a kind of place that does not exist',
    xiapu,
    'name: 霞浦县家庭健康服务中心\n  kind: familyhealth',
    'name: 霞浦县家庭健康服务中心\n  kind: ^family',
    '[n].kind',
    '没有编号是“family”的服务点种类，请查对编号',
  ],
  [
    'a need of a kind that does not exist',
    'sites/needs.yaml',
    'kinds: [youth]',
    'kinds: [^teenager]',
    '[n].kinds[n]',
    '没有编号是“teenager”的服务点种类，请查对编号',
  ],
  [
    'a kind counted by money',
    'sites/kinds.yaml',
    'review: [2022-warmhome-new]',
    'review: [^2022-elder-sites-funds]',
    '[n].review[n]',
    '“2022-elder-sites-funds”数的不是建了几处，请换成 counts 是 places 的数字',
  ],
  [
    'a seat whose numbers are the wrong way round',
    'sites/seats.yaml',
    'lat: 26.90329, lng: 117.17043 }',
    'lat: 26.90329, lng: ^26.90329 }',
    'points.n.lng',
    /^数字不对/,
  ],
  [
    'a seat that is also left out',
    'sites/seats.yaml',
    '没有区政府所在的罗星\n',
    '没有区政府所在的罗星\n  "350429": ^来源里没有\n',
    'left.n',
    '“350429”写了两次，points、central、left 里只留一处',
  ],
  [
    'a place without an address',
    xiapu,
    '- id: xiapu-family-health\n  name: 霞浦县家庭健康服务中心\n  kind: familyhealth\n  adcode: "350921"\n  address: 霞浦县松港街道东昇社区\n',
    '- ^id: xiapu-family-health\n  name: 霞浦县家庭健康服务中心\n  kind: familyhealth\n  adcode: "350921"\n',
    '[n].address',
    '缺这个字段，请补上',
  ],
  [
    'a tip with an empty list of sources',
    stroke,
    `sources:\n${source}`,
    'sources: ^[]\n',
    'sources',
    '没有来源不能发布',
  ],
  ['a tip without sources', stroke, `sources:\n${source}`, '', 'sources', '缺这个字段，请补上'],
  [
    'an unknown field of a tip',
    stroke,
    'checkedOn: 2026-11-23',
    'author: ^某人\ncheckedOn: 2026-11-23',
    'author',
    '没有 author 这个字段，请删掉，或者查对字段名',
  ],
  [
    'a tip whose id is not the name of its file',
    carSeat,
    'id: car-seat\n',
    'id: ^car-chair\n',
    'id',
    '编号“car-chair”要和文件名一样：car-seat',
  ],
  [
    'a related tip that does not exist',
    stroke,
    'tips: [call-120, heart-attack]',
    'tips: [call-120, ^heart]',
    'related.tips[n]',
    '没有编号是“heart”的健康贴士，请查对编号',
  ],
  [
    'a beat that no sentence of the tip gives',
    stroke,
    'checkedOn: 2026-11-23',
    'checkedOn: 2026-11-23\nbeat: { rate: ^110 }',
    'beat.rate',
    '这条贴士没有写“每分钟按100到120次”，没有出处的节拍不能放',
  ],
  [
    'breaths after a number that the steps do not give',
    'tips/articles/cpr-adult.yaml',
    'set: 30',
    'set: ^15',
    'beat.set',
    '步骤里没有写“按15下，吹2口气”，请删掉 set，或者改成步骤里的数',
  ],
  [
    'a topic that does not exist',
    stroke,
    'topic: firstaid',
    'topic: ^first-aid',
    'topic',
    '没有编号是“first-aid”的题目，请查对编号',
  ],
  [
    'a reader that does not exist',
    stroke,
    'audience: [elders, families]',
    'audience: [elders, ^family]',
    'audience[n]',
    '没有编号是“family”的读者，请查对编号',
  ],
  [
    'a key written twice',
    stroke,
    'topic: firstaid\n',
    'topic: firstaid\n^topic: home\n',
    '',
    '同一个字段写了两次，留一个',
  ],
  [
    'a text that is not YAML',
    stroke,
    'audience: [elders, families]\n',
    'audience: [elders, families\n^',
    '',
    /^不是合格的 YAML：.+查缩进、引号和冒号$/,
  ],
  [
    'a half-width mark in a text',
    stroke,
    'title: 怎么看',
    'title: ^怎么看,怎么做',
    'blocks[n].title',
    '中文里要用全角标点：，。；：？！（）',
  ],
  [
    'a string that is empty',
    wording,
    '  back: 返回\n',
    "  back: ^''\n",
    'common.back',
    '这里要写一句文字。不知道写什么就把这一行删掉',
  ],
  [
    'a string of a group that is empty',
    wording,
    '    routine: 有空问医生\n  dont',
    "    routine: ^''\n  dont",
    'tips.urgency.routine',
    '这里要写一句文字',
  ],
  [
    'a value in capitals',
    wording,
    'position: 第 {n} 项，共 {total} 项',
    'position: ^第 {N} 项，共 {total} 项',
    'review.position',
    '花括号里写一个英文名，小写开头，例如 {n}',
  ],
  [
    'a curly bracket left open',
    wording,
    'position: 第 {n} 项，共 {total} 项',
    'position: ^第 {n} 项，共 {total 项',
    'review.position',
    '花括号里写一个英文名，小写开头，例如 {n}',
  ],
  [
    'a name of a string in Chinese',
    wording,
    '  back: 返回\n',
    '  返回: ^返回\n',
    'common.返回',
    '名字用英文，小写开头，例如 copyCitation',
  ],
]

test.each(broken)('%s is answered with its place, its field and what to write', (_, file, from, to, field, message) => {
  const copy = copyContent()
  const place = copy.spoil(file, from, to) ?? `${file}:1:1`
  const mistakes = mistakesIn(copy.compile())
  expect(mistakes.map((one) => [placeIn(one), one.field.replace(/\d+/g, 'n'), one.message])).toEqual([
    [place, field, typeof message === 'string' ? message : expect.stringMatching(message)],
  ])
})
