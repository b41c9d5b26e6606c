import { copyContent, dropCopies, mistakesIn, placeIn } from '../../support/content-copy'

afterAll(dropCopies)

const lead = 'review/2022/01-lead.yaml'
const family = 'review/2022/02-family.yaml'
const health = 'review/2022/03-health.yaml'
const care = 'review/2022/04-care.yaml'

/** Edits of one file: what stands there, and what a writer made of it, with a ^ where the mistake is to be found. */
const broken: [string, string, [string, string][], string, string][] = [
  [
    'a value that is not the printed one',
    care,
    [['value: 5090000', 'value: ^509000']],
    'figures[n].value',
    'printed 写的是“509万”，这里应当是 5090000',
  ],
  [
    'a bound that is not the printed one',
    health,
    [['value: 2300000\n    bound: atLeast', 'value: 2300000\n    bound: ^exact']],
    'figures[n].bound',
    'printed 写的是“230多万”，这里应当是 atLeast',
  ],
  [
    'a percentage that counts places',
    family,
    [['counts: share', 'counts: ^places']],
    'figures[n].counts',
    '百分数的 counts 写 share，别的数字不写 share',
  ],
  [
    'money counted in households',
    care,
    [['value: 5090000\n    bound: exact\n    unit: 元', 'value: 5090000\n    bound: exact\n    unit: ^户']],
    'figures[n].unit',
    '金额的 counts 写 money、unit 写 元；万和亿写在 printed 里',
  ],
  [
    'a figure that nobody can read',
    care,
    [['printed: 509万', 'printed: ^五百零九万']],
    'figures[n].printed',
    '看不懂“五百零九万”。只写数字和 近、约、多、万、亿、%，单位写在 unit',
  ],
  [
    'a printed number without quotes',
    care,
    [['printed: "141"', 'printed: ^141']],
    'figures[n].printed',
    '要加引号，照原文写，例如 "230多万"',
  ],
  [
    'an unknown field',
    care,
    [['title: 安居工程\n    label: 投入的资金', 'title: 安居工程\n    colour: ^red\n    label: 投入的资金']],
    'figures[n].colour',
    '没有 colour 这个字段，请删掉，或者查对字段名',
  ],
  [
    'a missing field',
    care,
    [
      [
        '- id: 2022-housing-funds\n    title: 安居工程\n    label: 投入的资金\n',
        '- ^id: 2022-housing-funds\n    title: 安居工程\n',
      ],
    ],
    'figures[n].label',
    '缺这个字段，请补上',
  ],
  [
    'a field with nothing after the colon',
    lead,
    [['where: { section: 1, words: 10个县 }', 'where: { section: ^, words: 10个县 }']],
    'figures[n].where.section',
    '这里空着。不知道就把这一行删掉',
  ],
  [
    'a related figure that does not exist',
    care,
    [['related: { figures: [2022-housing-households] }', 'related: { figures: [^2022-houses] }']],
    'figures[n].related.figures[n]',
    '没有编号是“2022-houses”的数字，请查对编号',
  ],
  [
    'a kind that does not exist',
    health,
    [['related: { kinds: [familyhealth] }', 'related: { kinds: [^family-health] }']],
    'figures[n].related.kinds[n]',
    '没有编号是“family-health”的服务点种类，请查对编号',
  ],
  [
    'a tip that does not exist',
    health,
    [['tips: [cpr-adult, choking]', 'tips: [cpr-adult, ^choke]']],
    'figures[n].related.tips[n]',
    '没有编号是“choke”的健康贴士，请查对编号',
  ],
  [
    'a hotline that does not exist',
    care,
    [['id: "12348"', 'id: ^"12349"']],
    'next[n].id',
    '没有编号是“12349”的热线，请查对编号',
  ],
  [
    'a figure in a part that does not exist',
    family,
    [
      [
        'figures: [2022-village-rules, 2022-notices-cleared]',
        'figures: [2022-village-rules, 2022-notices-cleared, ^2022-posters]',
      ],
    ],
    'parts[n].figures[n]',
    '没有编号是“2022-posters”的数字，请查对编号',
  ],
  [
    'a divisor that does not exist',
    care,
    [['divide: [2022-accident-funds, 2022-accident-insured]', 'divide: [2022-accident-funds, ^2022-households]']],
    'parts[n].derived[n].divide[n]',
    '没有编号是“2022-households”的数字，请查对编号',
  ],
  [
    'a figure of another area in a part',
    lead,
    [['2022-tour-towns, 2022-lecturers]', '2022-tour-towns, 2022-lecturers, ^2022-legal-cases]']],
    'parts[n].figures[n]',
    '“2022-legal-cases”是另一项工作的数字，这一页放不了，请换一个',
  ],
  [
    'a figure shown in no part',
    family,
    [
      ['figures: [2022-village-rules, 2022-notices-cleared]', 'figures: [2022-village-rules]'],
      ['id: 2022-notices-cleared', 'id: ^2022-notices-cleared'],
    ],
    'figures[n].id',
    '2022-notices-cleared 没有放进 parts，读者看不到它',
  ],
  [
    'money on the wrong ruler',
    care,
    [
      [
        'figures: [2022-happiness-funds, 2022-accident-funds]',
        'figures: [2022-happiness-funds, 2022-accident-funds, ^2022-housing-funds]',
      ],
    ],
    'parts[n].rulers[n].figures[n]',
    '亿元尺上只放用“亿”写的金额，2022-housing-funds 不是',
  ],
  [
    'money longer than its ruler',
    care,
    [['step: 500\n        max: 2000\n        figures: [', 'step: 500\n        max: 1500\n        figures: [^']],
    'parts[n].rulers[n].figures[n]',
    '2022-autumn-funds 比尺子还长，把 max 改大',
  ],
  [
    'a wrong quotient',
    care,
    [['value: 105', 'value: ^104']],
    'parts[n].derived[n].value',
    '除出来是 105，这里写的是 104',
  ],
  [
    'parts of a group that are more than the whole',
    care,
    [
      ['printed: "189"\n    value: 189', 'printed: "100"\n    value: 100'],
      ['parts: [2022-cohort-masters', 'parts: ^[2022-cohort-masters'],
    ],
    'parts[n].parts',
    '各部分加起来 120，比总数 100 还多',
  ],
  [
    'a figure from another part of the article',
    lead,
    [['where: { section: 1, words: 10个县 }', 'where: { section: ^2, words: 10个县 }']],
    'figures[n].where.section',
    '第 1 项的数字，出处应当在第 1 部分',
  ],
  [
    'an id that is not the name of the file',
    care,
    [['id: 2022-care\n', 'id: ^2022-caring\n']],
    'id',
    '文件名是 04-care，编号应当写 2022-care',
  ],
  [
    'a number that is not that of the file',
    'review/2022/06-drive.yaml',
    [['number: 6\n', 'number: ^5\n']],
    'number',
    '文件名以 06 开头，这里应当写 6',
  ],
]

test.each(broken)('%s is answered with its place, its field and what to write', (_, file, edits, field, message) => {
  const copy = copyContent()
  const [place] = edits.flatMap(([from, to]) => copy.spoil(file, from, to) ?? [])
  const mistakes = mistakesIn(copy.compile())
  expect(
    mistakes.map((one) => ({ place: placeIn(one), field: one.field.replace(/\d+/g, 'n'), message: one.message })),
  ).toEqual([{ place, field, message }])
})

test('the id of a figure used twice is answered with the place of the first', () => {
  const copy = copyContent()
  const file = 'review/2022/05-reform.yaml'
  const first = copy.spoil(file, '- id: 2022-pilot-cities', '- id: ^2022-pilot-cities')
  const second = copy.append(
    file,
    `  - id: ^2022-pilot-cities
    title: 例子
    label: 例子
    printed: "2"
    value: 2
    bound: exact
    unit: 市
    counts: places
    measure: output
    span: this-year
    says: 例子{figure}
    where: { section: 5, words: 例子 }
`,
  )
  const mistakes = mistakesIn(copy.compile())
  expect(mistakes.map(placeIn)).toEqual([second])
  expect(mistakes[0]?.message).toBe(`“2022-pilot-cities”在 ${file} 第 ${first?.split(':')[1]} 行已经用过，换一个`)
})
