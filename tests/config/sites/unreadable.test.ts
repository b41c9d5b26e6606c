import fs from 'node:fs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { closeDesks, listOf, openDesk } from '../../support/sites-run'
import { aRow, HEADERS, rowOf } from '../../support/made-up-list'
import { wpsWorkbook } from '../../support/wps'

jest.setTimeout(60_000)
afterAll(closeDesks)
const desk = openDesk()
const ole = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(inside, 'utf16le')])

/** A zip whose first file says that it is locked with a password. */
function locked(): Uint8Array {
  const bytes = Buffer.from(wpsWorkbook({ 表: [['名称']] }))
  const entry = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
  bytes.writeUInt16LE(1, entry + 8)
  return bytes
}

/** Half a gigabyte of one letter, which packs into half a megabyte. */
const bomb = (): Uint8Array =>
  zipSync(
    { 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(350_000_000).fill(65) },
    { level: 1 },
  )

/** One digit of a number in a workbook that is not packed: only its checksum can tell. */
function turned(): Uint8Array {
  const parts = unzipSync(wpsWorkbook({ 表: [HEADERS, [{ xml: '><v>59187654321</v>' }]] }))
  const bytes = Buffer.from(zipSync(parts, { level: 0 }))
  bytes[bytes.indexOf('59187654321')] = '6'.charCodeAt(0)
  return bytes
}

const far = (address: string, row: number) =>
  wpsWorkbook({ 表: [[{ xml: `/></row><row r="${row}"><c r="${address}"><v>1</v>` }]] })

/** The relations of a workbook, changed by another program. */
function related(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(wpsWorkbook({ 表一: [HEADERS, rowOf(aRow())], 表二: [['图']] }))
  const name = 'xl/_rels/workbook.xml.rels'
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

test.each<[string, () => Uint8Array | string, RegExp]>([
  ['an .xls', () => ole('Workbook'), /旧的 \.xls（或 \.et）格式.*另存为 \.xlsx/],
  ['a workbook with a password', () => ole('EncryptedPackage'), /加了密码/],
  ['a zip with a password', locked, /加了密码/],
  ['a zip cut in half', () => wpsWorkbook({ 表: [['名称']] }).slice(0, 700), /文件坏了/],
  ['a zip that is no workbook', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), /这不是 \.xlsx 表格/],
  ['a zip that would fill the memory', bomb, /表太大了/],
  ['a cell far to the right', () => far('ZZZ2', 2), /表太大了/],
  ['a cell far below', () => far('A900000', 900000), /表太大了/],
  ['a row beyond all rows', () => far('A5', 99999999), /表太大了/],
  ['a workbook with one byte turned', turned, /文件坏了/],
  [
    'a workbook that has lost a sheet',
    () => related((xml) => xml.replace('/worksheet"', '/nothing"')),
    /表“表一”的内容不在文件里.*另存为 \.xlsx/,
  ],
  ['an empty file', () => '', /是空文件/],
  ['an empty workbook', () => wpsWorkbook({ 表: [] }), /一个字都没有/],
  ['a CSV of spaces', () => ' , ,\n', /一个字都没有/],
  ['a web page', () => '<html><table></table></html>', /其实是网页/],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex'), /编码认不出来|不是表格/],
  ['a CSV with an open quote', () => `${HEADERS.join(',')}\n"例子,暖心家园\n例子\n`, /引号没有成对/],
])('%s is refused in words', async (_, bytes, said) => {
  const ran = await desk.give('in.xlsx', bytes(), 'check')
  expect(ran.err).toMatch(said)
  expect(ran).toMatchObject({ code: 2 })
  expect(ran.err).not.toMatch(/\bat .*:\d+:\d+/)
})

test('a file that is not there and a folder are refused in words', async () => {
  expect(await desk.run('check', desk.file('nothing.xlsx'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('这个文件，查对名字') as string,
  })
  expect(await desk.run('import', desk.folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('是文件夹') as string,
  })
  expect(await desk.run('check', 'a.xlsx', '--content', desk.folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('不是内容文件夹') as string,
  })
})

test('a file over 50 MB is refused before it is read', async () => {
  fs.writeFileSync(desk.file('large.csv'), '')
  fs.truncateSync(desk.file('large.csv'), 60_000_000)
  expect(await desk.run('check', desk.file('large.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('60 MB，最多 50 MB') as string,
  })
})

test('a name that is taken by a folder cannot be written, and says so', async () => {
  fs.mkdirSync(desk.file('taken.xlsx'))
  expect(await desk.run('export', desk.file('taken.xlsx'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('写不进去') as string,
  })
})

test('an ending that is wrong does not matter: what is inside decides', async () => {
  expect(await desk.give('really-xlsx.csv', await listOf(aRow()), 'check')).toMatchObject({ code: 0 })
})

test('a chart on a sheet of its own is passed over', async () => {
  const chart = (xml: string) =>
    xml.replace(/worksheet" Target="worksheets\/sheet2\.xml"/, 'chartsheet" Target="chartsheets/sheet1.xml"')
  const ran = await desk.give('in.xlsx', related(chart), 'check')
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.out).toMatch(/新增 1/)
})
