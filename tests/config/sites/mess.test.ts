import { TextDecoder } from 'node:util'
import { HEADERS, aRow, rowOf } from '../../support/made-up-list'
import { closeDesks, listOf, openDesk, workbook } from '../../support/sites-run'
import { wpsWorkbook } from '../../support/wps'

jest.setTimeout(60_000)
afterAll(closeDesks)
let desk = openDesk()
beforeEach(() => (desk = openDesk()))
const summary = (out: string) => /一共 .*/.exec(out)?.[0]
const sound = rowOf(aRow())
const csv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(',')).join('\r\n')
const gbk = (text: string): Buffer => {
  // the table of GBK from its own decoder
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder('gbk')
  for (let high = 0x81; high < 0xff; high++) {
    for (let low = 0x40; low < 0xff; low++) table.set(decoder.decode(new Uint8Array([high, low])), [high, low])
  }
  return Buffer.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (table.get(one) ?? [63]))))
}
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['GBK', gbk],
  ['UTF-16 with tabs', (text: string) => utf16(text.replace(/,/g, '\t'))],
])('a CSV in %s', async (_, encode) => {
  const ran = await desk.give('a.csv', encode(csv([HEADERS, sound])), 'check')
  expect(ran.err).toBe('')
  expect(summary(ran.out)).toBe('一共 1 行：新增 1，改动 0，没有变 0，有错 0')
})

test('titles above, a header of two rows with joined cells, joined counties, serial dates, a formula gone wrong', async () => {
  const top = ['序号', '名称*', '类型', '所在区县', '详细地址', '精度', '联系电话', '级别', '来源', null, null]
  const below = [null, null, null, null, null, null, null, null, '标题', '日期', '性质']
  const place = (name: string, county: string | null, phone: string | number, date: number | { date: number }) => [
    1,
    name,
    '暖心家园',
    county,
    '例子路1号',
    '有门牌',
    phone,
    'Ａ',
    '例子报道',
    date,
    '政府网站',
  ]
  const rows = [
    ['福建省服务点登记表', null],
    ['填表单位：例子'],
    top,
    below,
    place('例子一号', '闽侯县', 59187654321, 45356),
    place('例子二号', null, '0591-87654322转12', { date: 45357 }),
    place('例子三号', '鼓楼区', '0591-87654323', 45358),
    [null],
    [2, '例子四号', '暖心家园', '鼓楼区', { xml: 't="e"><v>#N/A</v>' }, '有门牌', '', 'A', '例子报道', '', '政府网站'],
  ]
  const merges = ['A1:K1', 'I3:K3', ...'ABCDEFGH'.split('').map((column) => `${column}3:${column}4`), 'D5:D6']
  const bytes = wpsWorkbook({ Sheet1: rows }, merges)
  const ran = await desk.give('wps.xlsx', bytes, 'import', '--partial')
  expect(ran.err).toContain('“Sheet1” 第 9 行 E 列 地址：公式出错了，直接写上内容')
  expect(ran.err).not.toContain('不认得')
  expect(summary(ran.out)).toBe('一共 4 行：新增 3，改动 0，没有变 0，有错 1')
  const minhou = desk.places()['350121.yaml'] ?? ''
  expect(minhou.match(/name: .*/g)).toEqual(['name: 例子一号', 'name: 例子二号'])
  expect(minhou).toContain('- 0591-87654321\n')
  expect(minhou).toContain('- 0591-87654322转12\n')
  expect(minhou.match(/date: .*/g)).toEqual(['date: "2024-03-05"', 'date: "2024-03-06"'])
  expect(minhou.match(/official: .*/g)).toEqual(['official: true', 'official: true'])
})

test('all mistakes of all rows are told at once, each with sheet, row, column and what to write', async () => {
  const rows = [
    aRow({ 种类: '亲子小屋', 电话: '87654321', 来源网址: 'www.example.cn' }),
    aRow({ 名称: '', 区县: '海淀区', 等级: 'C', 核实日期: '2024-03' }),
    aRow({ 名称: '例子很长'.repeat(12), 开放时间: '上班时间', 纬度: '26.07', 地址精度: '大概' }),
  ]
  const ran = await desk.give('bad.xlsx', await listOf(...rows), 'check')
  expect(ran.code).toBe(1)
  expect(ran.err.split('\n')).toEqual([
    expect.stringMatching(/^“服务点” 第 2 行 C 列 种类：没有“亲子小屋”这个种类，只能写：优生优育指导中心、/),
    '“服务点” 第 2 行 G 列 电话：“87654321”没有区号，写成 0591-87654321 这样',
    '“服务点” 第 2 行 S 列 来源网址：写完整网址，以 http 开头',
    '“服务点” 第 3 行 B 列 名称：空着，请补上',
    expect.stringMatching(/^“服务点” 第 3 行 D 列 区县：没有“海淀区”这个区县。从下拉里选/),
    expect.stringMatching(/^“服务点” 第 3 行 O 列 等级：没有“C”这个等级，只能写：A、B/),
    '“服务点” 第 3 行 U 列 核实日期：日期写成 2022-12-31 这样',
    '“服务点” 第 4 行 B 列 名称：有 48 个字，最多 40 个字，请写短些',
    expect.stringMatching(/^“服务点” 第 4 行 F 列 地址精度：没有“大概”这个地址精度/),
    expect.stringMatching(/^“服务点” 第 4 行 H 列 开放时间：“上班时间”先写哪几天/),
    '“服务点” 第 4 行 M 列 经度：空着，请补上',
    '“服务点” 第 4 行 N 列 坐标系：空着，请补上',
  ])
})

test('a column that nobody knows is told, and goes to the file of what was sent back', async () => {
  const bytes = await workbook([
    [...HEADERS, '负责人', ''],
    [...sound, '例子张', '旁边的字'],
    [...rowOf(aRow({ 名称: '例子乙' })), null, null],
  ])
  const ran = await desk.give('unknown.xlsx', bytes)
  expect(ran.code).toBe(0)
  expect(ran.err).toContain('“服务点” W 列“负责人”不认得，1 格内容没有收，例如“例子张”')
  expect(ran.err).toContain('X 列（没有表头）不认得，1 格内容没有收，例如“旁边的字”')
  expect(ran.out).toContain('没有收的列写在 ' + desk.file('unknown-退回.xlsx'))
  const { readTable } = await import('../../../config/sites/read-table')
  const [left] = await readTable(desk.file('unknown-退回.xlsx'))
  expect(left?.rows.slice(1)).toEqual([
    ['服务点', '2', '例子社区亲子小屋', '负责人', '例子张'],
    ['服务点', '2', '例子社区亲子小屋', null, '旁边的字'],
  ])
})

test('a column that is missing is told once with all its rows, not once a row', async () => {
  const without = HEADERS.filter((header) => header !== '等级')
  const cells = (name: string) => without.map((header) => aRow({ 名称: name })[header] ?? null)
  const ran = await desk.give(
    'no-grade.xlsx',
    await workbook([without, ...['甲', '乙', '丙'].map((name) => cells(`例子${name}`))]),
    'check',
  )
  expect(ran.err).toContain('“服务点” 第 2–4 行 等级：表里没有“等级”这一列，请加上')
})

test('one thing in two columns sends the sheet back: nobody knows which is meant', async () => {
  const ran = await desk.give(
    'twice.xlsx',
    await workbook([
      [...HEADERS, '机构名称'],
      [...sound, '另一个名称'],
    ]),
    'check',
  )
  expect(ran.code).toBe(1)
  expect(ran.err).toContain('“服务点” 第 1 行 B 列 名称：和 W 列是同一项，留一列')
})

test('several columns of telephones are one list; a city of its own column tells counties apart', async () => {
  const rows = [
    ['名称', '种类', '设区市', '区县', '地址', '地址精度', '电话1', '手机', '等级', '来源标题', '来源性质'],
    ['例子站', '暖心家园', '宁德市', '霞浦', '例子路', '到路', '0593-8765432', '13800138000', 'B', '例子报道', '转载'],
  ]
  const ran = await desk.give('columns.csv', csv(rows.map((row) => row)))
  expect(ran.err).toBe('')
  expect(desk.places()['350921.yaml']).toContain('  phone:\n    - 0593-8765432\n    - "13800138000"\n')
})

test('a sheet without a header is told and its rows are sent back; our own sheets of explanation are passed over', async () => {
  const sheets = { 统计: [['合计', 3]], 服务点: [HEADERS, sound], 填写说明: [['看这里']] }
  const ran = await desk.give('sheets.xlsx', wpsWorkbook(sheets), 'check')
  expect(ran.err).toContain('“统计”：没有认出表头')
  expect(summary(ran.out)).toBe('一共 2 行：新增 1，改动 0，没有变 0，有错 1')
})

test('an address that the spreadsheet took for a day is not taken in', async () => {
  const cells = HEADERS.map((header) => (header === '地址' ? new Date(Date.UTC(2024, 0, 2)) : (aRow()[header] ?? null)))
  const ran = await desk.give('day.xlsx', await workbook([HEADERS, cells]), 'check')
  expect(ran.err).toBe('“服务点” 第 2 行 E 列 地址：表格把它当成了日期。把单元格设成文本，再写一遍')
})
