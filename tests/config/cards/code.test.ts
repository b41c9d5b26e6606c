import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { drawCode } from '../../../config/cards/code'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'code-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const [source, built] = [path.join(folder, 'code.png'), path.join(folder, 'built', 'code.png')]

test('without a 小程序码 there is none, nor one of an earlier build', async () => {
  fs.mkdirSync(path.dirname(built), { recursive: true })
  fs.writeFileSync(built, 'old')
  expect(await drawCode(source, built)).toBeUndefined()
  expect(fs.existsSync(built)).toBe(false)
})

test('a 小程序码 as WeChat hands it out becomes small enough to ship, on white', async () => {
  // dots of four pixels, black or white by chance: no code is harder to compress
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  const dots = await sharp({ create: { width: 108, height: 108, channels: 3, background: '#fff', noise } })
    .threshold()
    .png()
    .toBuffer()
  await sharp(dots).resize(432, 432, { kernel: 'nearest' }).toFile(source)
  const bytes = await drawCode(source, built)
  expect(bytes).toBe(fs.statSync(built).size)
  expect(bytes).toBeLessThanOrEqual(40 * 1024)
  const { width, height, hasAlpha } = await sharp(built).metadata()
  expect([width, height, hasAlpha]).toEqual([368, 368, false])
})
