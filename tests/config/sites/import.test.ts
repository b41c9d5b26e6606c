import fs from 'node:fs'
import { readTable } from '../../../config/sites/read-table'
import { compileContent } from '../../../config/content/compile'
import { HEADERS, aRow } from '../../support/made-up-list'
import { full } from '../../support/real-content'
import { closeDesks, listOf, openDesk, workbook, type Desk } from '../../support/sites-run'

jest.setTimeout(60_000)
afterAll(closeDesks)
let desk: Desk
beforeEach(() => (desk = openDesk()))
const summary = (out: string) => /一共 .*/.exec(out)?.[0]

/** What is exported, as rows of text, with one change. */
async function exported(change: (rows: string[][]) => void): Promise<Buffer> {
  await desk.run('export', desk.file('export.xlsx'))
  const sheet = (await readTable(desk.file('export.xlsx'))).find(({ name }) => name === '服务点')
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  change(rows)
  return workbook(rows.map((row) => row.map((cell) => cell || null)))
}
const column = (header: string) => HEADERS.indexOf(header)

test('what is exported comes in again unchanged, all 29 real places, and not one byte is written', async () => {
  const before = desk.places()
  await desk.run('export', desk.file('places.xlsx'))
  const ran = await desk.run('import', desk.file('places.xlsx'))
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(full.places).toHaveLength(29)
  expect(summary(ran.out)).toBe('一共 29 行：新增 0，改动 0，没有变 29，有错 0')
  expect(ran.out).toContain('内容没有变')
  expect(desk.places()).toEqual(before)
})

test('the template has no places, drop-downs with every kind and county, and text cells', async () => {
  await desk.run('template', desk.file('t.xlsx'))
  const [help, list, choices] = await readTable(desk.file('t.xlsx'))
  expect([help?.name, list?.name, choices?.name]).toEqual(['填写说明', '服务点', '下拉选项'])
  expect(list?.rows).toEqual([HEADERS])
  const texts = choices?.rows.flat() ?? []
  for (const { name } of full.kinds) expect(texts).toContain(name)
  expect(texts).toEqual(expect.arrayContaining(['福州市鼓楼区', '福州市平潭县', '宁德市福鼎市', '有门牌', '政府网站']))
  expect(texts).not.toContain('泉州市金门县')
  const { unzipSync, strFromU8 } = await import('fflate')
  const xml = strFromU8(
    unzipSync(new Uint8Array(fs.readFileSync(desk.file('t.xlsx'))))['xl/worksheets/sheet2.xml'] ?? new Uint8Array(),
  )
  const rules = [...xml.matchAll(/sqref="([A-Z])2:[A-Z]501"><formula1>下拉选项!\$([A-Z])\$2:\$\2\$(\d+)</g)]
  expect(rules.map(([, at]) => HEADERS['ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(at ?? '')]).sort()).toEqual(
    ['种类', '区县', '地址精度', '坐标系', '等级', '来源性质'].sort(),
  )
  // rules come after the cells; a spreadsheet calls a file with another order broken
  expect(xml.indexOf('<dataValidations')).toBeGreaterThan(xml.indexOf('</sheetData>'))
  const empty = await desk.run('import', desk.file('t.xlsx'))
  expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('没有一行服务点') as string })
})

test('new places get ids that stay, the second import changes nothing, and the content compiles', async () => {
  const bytes = await listOf(aRow(), aRow({ 名称: '例子二号', 纬度: '26.0745', 经度: '119.2965', 坐标系: 'GCJ-02' }))
  const first = await desk.give('new.xlsx', bytes)
  expect(first).toMatchObject({ code: 0 })
  expect(summary(first.out)).toBe('一共 2 行：新增 2，改动 0，没有变 0，有错 0')
  const compiled = compileContent(desk.file('content'))
  expect(compiled.ok && compiled.full.places.length).toBe(31)
  const place = compiled.ok ? compiled.full.places.find(({ name }) => name === '例子二号') : undefined
  expect(place).toMatchObject({
    id: expect.stringMatching(/^sunflower-350102-[a-z0-9]{5}$/) as string,
    phone: ['0591-87654321'],
    hours: '周一至周五 8:30-12:00、14:30-17:30',
    services: ['亲子活动', '家长课堂'],
    coord: { lat: 26.0745, lng: 119.2965, system: 'gcj02' },
    source: { sort: 'local-media', official: false },
  })
  const after = desk.places()
  const again = await desk.give('again.xlsx', bytes)
  expect(summary(again.out)).toBe('一共 2 行：新增 0，改动 0，没有变 2，有错 0')
  expect(desk.places()).toEqual(after)
  // in another order, into other content: the same ids
  const other = openDesk()
  await other.give('new.xlsx', await listOf(aRow({ 名称: '例子二号' }), aRow()))
  expect(other.places()['350102.yaml']).toContain(`id: ${place?.id ?? ''}\n`)
})

test('a change names its columns, keeps every other entry to the letter, and follows a place to another county', async () => {
  const file = desk.file('content/sites/places/350203.yaml')
  fs.writeFileSync(
    file,
    `# 思明区\n${fs.readFileSync(file, 'utf8').replace('- id: siming-nanhua', '# 南华\n- id: siming-nanhua')}`,
  )
  const before = desk.places()
  const bytes = await exported((rows) => {
    const row = rows.find(([id]) => id === 'siming-nanhua-sunflower') ?? []
    row[column('电话')] = '0592-2234567'
    row[column('开放时间')] = '周一至周五8:30-12:00,14:30-17:30'
    const moved = rows.find(([id]) => id === 'xiamen-maternal-siming') ?? []
    moved[column('区县')] = '集美区'
  })
  const ran = await desk.give('change.xlsx', bytes)
  expect(ran.out).toContain('改动：思明区厦港街道南华社区亲子小屋（siming-nanhua-sunflower）：电话、开放时间')
  expect(ran.out).toContain('（xiamen-maternal-siming）：区县')
  const after = desk.places()
  const [old = '', now = ''] = [before, after].map((files) => files['350203.yaml'])
  expect(now.startsWith('# 思明区\n')).toBe(true)
  expect(now).toContain('# 南华\n- id: siming-nanhua-sunflower\n')
  expect(now).toContain('    - 0592-2234567\n  hours: 周一至周五 8:30-12:00、14:30-17:30\n')
  const start = old.slice(0, old.indexOf('# 南华'))
  expect(now.startsWith(start)).toBe(true)
  expect(now).not.toContain('xiamen-maternal-siming')
  expect(after['350211.yaml']).toContain('id: xiamen-maternal-siming\n')
  const untouched = Object.keys(before).filter((name) => !['350203.yaml', '350211.yaml'].includes(name))
  for (const name of untouched) expect(after[name]).toBe(before[name])
})

test('a column that the list does not have leaves what is there; an emptied cell clears it', async () => {
  const bytes = await exported((rows) => {
    for (const row of rows) row.splice(column('服务内容'), 1)
    const row = rows.find(([id]) => id === 'jinan-warmhome') ?? []
    row[row.indexOf('计生特殊家庭')] = ''
  })
  const ran = await desk.give('less.xlsx', bytes)
  expect(summary(ran.out)).toBe('一共 29 行：新增 0，改动 1，没有变 28，有错 0')
  expect(ran.out).toContain('（jinan-warmhome）：服务对象')
  expect(desk.places()['350111.yaml']).toContain('    - 芳香减压疗愈\n')
})

test('places that the list does not name stay, and go only with --remove; an emptied county loses its file', async () => {
  const bytes = await exported((rows) => rows.splice(2, 1))
  const kept = await desk.give('one-less.xlsx', bytes)
  expect(kept.out).toContain('表里没有的 1 处，留着不动')
  expect(Object.keys(desk.places())).toHaveLength(14)
  const gone = await desk.give('one-less.xlsx', bytes, 'import', '--remove')
  expect(gone).toMatchObject({ code: 0 })
  expect(gone.out).toMatch(/删掉 1 处：\n {4}\S+（[a-z-]+）/)
  expect(compileContent(desk.file('content')).ok).toBe(true)
  const all = await desk.give('none.xlsx', await listOf(aRow({ 编号: 'example' })), 'import', '--remove')
  expect(all.out).toContain('删掉 28 处')
  expect(Object.keys(desk.places())).toEqual(['350102.yaml'])
})

test('one wrong row and nothing is written; with --partial it goes to a file that comes in once it is put right', async () => {
  const before = desk.places()
  const bytes = await listOf(aRow(), aRow({ 名称: '例子二号', 区县: '海淀区' }))
  const whole = await desk.give('mixed.xlsx', bytes)
  expect(whole).toMatchObject({ code: 1, err: expect.stringContaining('什么都没有写') as string })
  expect(desk.places()).toEqual(before)
  expect(fs.existsSync(desk.file('mixed-退回.xlsx'))).toBe(false)
  const part = await desk.give('mixed.xlsx', bytes, 'import', '--partial', '--remove')
  expect(part).toMatchObject({ code: 1, err: expect.stringContaining('一处都不删') as string })
  expect(Object.values(desk.places()).join('').match(/^- id/gm)).toHaveLength(30)
  const [sheet] = await readTable(desk.file('mixed-退回.xlsx'))
  expect(sheet?.rows[0]).toEqual([...HEADERS, '退回原因'])
  expect(sheet?.rows[1]?.[column('名称')]).toBe('例子二号')
  expect(sheet?.rows[1]?.[HEADERS.length]).toMatch(/^区县：没有“海淀区”/)
  const rows = (sheet?.rows ?? []).map((row) => row.map((cell) => (cell === '海淀区' ? '仓山区' : cell)))
  const back = await desk.give('mixed-退回.xlsx', await workbook(rows))
  expect(back).toMatchObject({ code: 0 })
  expect(desk.places()['350104.yaml']).toContain('name: 例子二号')
  // a row that goes back a second time does not take the place of what is being put right
  await desk.give('mixed.xlsx', await listOf(aRow({ 名称: '' }), aRow()), 'import', '--partial')
  expect(fs.existsSync(desk.file('mixed-退回-2.xlsx'))).toBe(true)
})

test('a place twice is sent back by 编号 and by name and county; a number twice is only pointed out', async () => {
  const rows = [
    aRow({ 编号: 'one' }),
    aRow({ 编号: 'one', 名称: '例子二号' }),
    aRow({ 编号: 'three' }),
    aRow({ 编号: 'four', 名称: '晋安区暖心家园活动点(两岸社区交流中心)', 区县: '晋安区' }),
    aRow({ 编号: 'five', 名称: '例子五号' }),
    aRow({ 编号: 'Five 号', 名称: '例子六号' }),
  ]
  const ran = await desk.give('twice.xlsx', await listOf(...rows), 'check')
  expect(ran.err.split('\n')).toEqual([
    '“服务点” 第 3 行 A 列 编号：和“服务点”第 2 行的编号一样，是同一处就留一行',
    '“服务点” 第 4 行 B 列 名称：和“服务点”第 2 行的名称和区县一样，是同一处就留一行',
    '“服务点” 第 5 行 A 列 编号：目录里同名同区县的是“jinan-warmhome”。是同一处就写它，不然换个名称',
    expect.stringMatching(/第 7 行 A 列 编号：编号只用小写字母、数字和连字符/),
    '注意：“服务点” 第 2 行 G 列 电话：0591-87654321 和“服务点”第 6 行一样，请核对',
    '注意：“服务点” 第 6 行 G 列 电话：0591-87654321 和“服务点”第 2 行一样，请核对',
  ])
})

test('when the new files cannot take their place, the old ones stand as they stood', async () => {
  const before = desk.places()
  const rename = fs.renameSync
  const spy = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (String(from).endsWith('.places-after')) throw new Error('disk full')
    rename(from, to)
  })
  const ran = await desk.give('new.xlsx', await listOf(aRow()))
  spy.mockRestore()
  expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/什么都没有改：disk full/) as string })
  expect(desk.places()).toEqual(before)
  expect(fs.readdirSync(desk.file('content/sites')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('an import that was cut off between its two renames is put back by the next', async () => {
  const before = desk.places()
  const sites = desk.file('content/sites')
  fs.renameSync(`${sites}/places`, `${sites}/.places-before`)
  expect(await desk.give('row.xlsx', await listOf(aRow()), 'check')).toMatchObject({ code: 0 })
  expect(desk.places()).toEqual(before)
})

test('content that has a mistake of its own is not touched', async () => {
  fs.appendFileSync(desk.file('content/sites/places/350102.yaml'), '- id: 1\n')
  const ran = await desk.give('row.xlsx', await listOf(aRow()))
  expect(ran).toMatchObject({ code: 2, err: expect.stringMatching(/现有的内容有错.*\n.*350102\.yaml:\d+/) as string })
})

test.each([
  [['import']],
  [['fly', 'a.xlsx']],
  [[]],
  [['check', 'a.xlsx', '--remove']],
  [['check', 'a', 'b']],
  [['import', 'a', '--force']],
])('%j is answered with how it is used', async (words) => {
  const ran = await desk.run(...words)
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('npm run sites -- import') as string })
})
