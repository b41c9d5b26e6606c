import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { writeCompiled } from '../../../config/content/write'
import { copyContent, dropCopies } from '../../support/content-copy'

const out = fs.mkdtempSync(path.join(os.tmpdir(), 'compiled-'))
afterAll(() => {
  fs.rmSync(out, { recursive: true })
  dropCopies()
})

test('packs and wording are written once, and again only when their text changed', () => {
  const copy = copyContent()
  const compile = () => {
    const compiled = copy.compile()
    if (!compiled.ok) throw new Error('the content does not compile')
    return writeCompiled(compiled, out)
  }
  const bytes = compile()
  expect(Object.keys(bytes)).toEqual(expect.arrayContaining(['packs/core.json', 'wording/review.js']))
  for (const [name, size] of Object.entries(bytes)) expect(fs.statSync(path.join(out, name)).size).toBe(size)

  const long = new Date('2000-01-01')
  for (const name of Object.keys(bytes)) fs.utimesSync(path.join(out, name), long, long)
  copy.spoil('wording/zh-CN.yaml', '  back: 返回\n', '  back: 回去\n')
  compile()
  const changed = Object.keys(bytes).filter((name) => fs.statSync(path.join(out, name)).mtimeMs !== long.getTime())
  expect(changed).toEqual(['wording/common.js'])
})
