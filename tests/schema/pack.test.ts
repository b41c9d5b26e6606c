import { correctionsSchema, packFileSchema, packInfoSchema, termsSchema } from '@/schema/pack'
import { SCHEMA_VERSION } from '@/schema/version-forms'
import { aCore } from '../support/builders'
import { issuesOf, missingIn } from '../support/issues'

const { info } = aCore()

test('an empty pack is told every field that it lacks', () => {
  expect(missingIn(packInfoSchema)).toEqual([
    'schemaVersion',
    'id',
    'contentVersion',
    'published',
    'appName',
    'organisation',
  ])
})

test('content of this shape is accepted, and of a newer shape refused with the way out', () => {
  expect(issuesOf(packInfoSchema, { ...info, schemaVersion: SCHEMA_VERSION })).toEqual([])
  expect(issuesOf(packInfoSchema, { ...info, schemaVersion: SCHEMA_VERSION + 1 })).toEqual([
    `schemaVersion: 内容是第 ${SCHEMA_VERSION + 1} 版格式，这个程序只认得第 ${SCHEMA_VERSION} 版。请先更新程序，再用这份内容`,
  ])
})

test.each([
  ['a field nobody knows', { colour: 'red' }, 'colour: 没有 colour 这个字段，请删掉，或者查对字段名'],
  ['a version that is not a day', { contentVersion: 'v2' }, /^contentVersion: 内容版本写成 2026\.11\.23/],
  ['a version read as a number', { contentVersion: 2026.11 }, 'contentVersion: 应当是文字，现在是 2026.11'],
  ['a day in words', { published: '昨天' }, 'published: 日期写成 2022-12-31 这样'],
  ['a schema version in words', { schemaVersion: '1' }, 'schemaVersion: 应当是数字，现在是 1'],
  ['half a schema version', { schemaVersion: 0.5 }, 'schemaVersion: 要写整数，现在是 0.5'],
])('a pack with %s is refused', (_, change, issue) => {
  expect(issuesOf(packInfoSchema, { ...info, ...change })).toEqual([
    typeof issue === 'string' ? issue : expect.stringMatching(issue),
  ])
})

test('pack.yaml may say which programs and versions a publication is not for, and the content itself may not', () => {
  const plain = {
    ...info,
    short: '省计生协会',
    brief: '福建计生协',
    branch: '计生协会',
    region: { name: '福建', whole: '全省', within: '省里', codePrefix: '35' },
  }
  const file = { ...plain, minAppVersion: '0.1.0', withdrawn: ['2026.01.01'] }
  expect(issuesOf(packFileSchema, plain)).toEqual([])
  expect(issuesOf(packFileSchema, info)).not.toEqual([])
  expect(issuesOf(packFileSchema, file)).toEqual([])
  expect(issuesOf(packInfoSchema, file)).not.toEqual([])
  expect(issuesOf(packFileSchema, { ...file, minAppVersion: '1' })).toEqual([
    'minAppVersion: 程序版本写成 0.1.0 这样的三个数',
  ])
  expect(issuesOf(packFileSchema, { ...file, withdrawn: [info.contentVersion] })).toEqual([
    expect.stringMatching(/^withdrawn: 这里写着现在这一版/),
  ])
})

test('a second publication on one day has a version of its own', () => {
  expect(issuesOf(packInfoSchema, { ...info, contentVersion: '2026.11.23-2' })).toEqual([])
})

test('a correction says when, what, what it was, what it is and why', () => {
  const sound = { date: '2026-11-23', what: '例子', was: '一', now: '二', why: '抄错了' }
  expect(issuesOf(correctionsSchema, [])).toEqual([])
  expect(issuesOf(correctionsSchema, [sound])).toEqual([])
  expect(issuesOf(correctionsSchema, [{ ...sound, why: undefined }])).toEqual(['0.why: 缺这个字段，请补上'])
  expect(issuesOf(correctionsSchema, {})).toEqual(
    ['应当是一个列表（每行以 - 开头），现在是 Object'].map((one) => `: ${one}`),
  )
})

test('the set phrases are a list of short texts', () => {
  expect(issuesOf(termsSchema, ['一老一小'])).toEqual([])
  expect(issuesOf(termsSchema, ['字'.repeat(25)])).toEqual(['0: 有 25 个字，最多 24 个字，请写短些'])
})
