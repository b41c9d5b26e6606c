import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { weappSettings } from '../../../config/release/weapp-settings'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'release-key-'))
const key = path.join(folder, 'private.wx.key')
fs.writeFileSync(key, '-----BEGIN RSA PRIVATE KEY-----\nnone\n')
const other = path.join(folder, 'other')
fs.writeFileSync(other, 'not a key')
afterAll(() => fs.rmSync(folder, { recursive: true }))

const sound = { WEAPP_KEY: key, WEAPP_APPID: 'wx0123456789abcdef' }
const read = (env: Record<string, string>) => weappSettings(env, '0.1.0', () => 'made of commits')

test('what is not said comes from the package and the commits', () => {
  expect(read(sound)).toEqual({ key, appid: 'wx0123456789abcdef', version: '0.1.0', note: 'made of commits', robot: 1 })
  expect(read({ ...sound, WEAPP_VERSION: '1.2.3', WEAPP_NOTE: '例子', WEAPP_ROBOT: '7' })).toMatchObject({
    version: '1.2.3',
    note: '例子',
    robot: 7,
  })
})

test('a note is no longer than the console shows', () => {
  const { note } = read({ ...sound, WEAPP_NOTE: '字'.repeat(300) }) as { note: string }
  expect(note).toHaveLength(200)
})

test('everything that is missing is said at once', () => {
  expect(read({})).toEqual([
    expect.stringMatching(/^WEAPP_KEY is not set/),
    expect.stringMatching(/^WEAPP_APPID is not set/),
  ])
})

test.each([
  [{ WEAPP_KEY: path.join(folder, 'nothing') }, /no such file/],
  [{ WEAPP_KEY: folder }, /no such file/],
  [{ WEAPP_KEY: other }, /not the upload key/],
  [{ WEAPP_APPID: 'touristappid' }, /WEAPP_APPID is touristappid/],
  [{ WEAPP_VERSION: 'new' }, /WEAPP_VERSION is new/],
  [{ WEAPP_ROBOT: '31' }, /WEAPP_ROBOT is 31/],
])('%j is refused in words', (change, says) => {
  expect(read({ ...sound, ...change })).toEqual([expect.stringMatching(says)])
})
