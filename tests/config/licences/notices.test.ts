import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { faultsOf, gather } from '../../../config/licences/gather'
import { copyrightOf, noticeOf } from '../../../config/licences/notices'
import { shippedNames } from '../../../config/licences/shipped-names'

const mit = { name: 'a', licence: 'MIT', copyright: ['Copyright A'] }

test('a line of copyright is read without addresses; sentences of a licence and blanks are none', () => {
  const text = `The MIT License\n\nCopyright (c) 2020 A <a@example.org> (https://example.org)\n * Copyright B and others
    copyright notice and this permission notice shall be\nCOPYRIGHT HOLDERS BE LIABLE\nCopyright [yyyy] [name]\n`
  expect(copyrightOf(text)).toEqual(['Copyright (c) 2020 A', 'Copyright B and others'])
})

test('an unknown licence does not ship, nor one whose holder nobody names', () => {
  expect(faultsOf([mit])).toEqual([])
  expect(faultsOf([{ ...mit, licence: 'MPL-2.0' }])).toEqual([
    expect.stringMatching(/^a: licence MPL-2.0\. Leave it out/),
  ])
  expect(faultsOf([{ ...mit, copyright: [] }])).toEqual([expect.stringMatching(/^a: nobody is named/)])
})

test('a package that says nothing of itself has neither licence nor holder', () => {
  const modules = fs.mkdtempSync(path.join(os.tmpdir(), 'modules-'))
  fs.mkdirSync(path.join(modules, 'bare'))
  fs.writeFileSync(path.join(modules, 'bare/package.json'), '{}')
  expect(noticeOf('bare', modules)).toEqual({ name: 'bare', licence: 'none', copyright: [] })
  expect(faultsOf([noticeOf('bare', modules)])).toHaveLength(2)
  expect(faultsOf([noticeOf('axe-core')])).toEqual([expect.stringMatching(/^axe-core: licence MPL-2.0/)])
})

test('each holder stands once, under the text of the licence', () => {
  const [one, ...others] = gather([mit, { ...mit, name: 'b' }, { ...mit, name: 'c', copyright: ['Copyright C'] }])
  expect(others).toEqual([])
  expect(one?.programs).toEqual([
    { names: 'a, b', copyright: 'Copyright A' },
    { names: 'c', copyright: 'Copyright C' },
  ])
  expect(one?.text).toMatch(/^Permission is hereby granted/)
})

test('without a build it says what to run', () => {
  expect(() => shippedNames(['dist/shipped/no-such.json'])).toThrow(
    /no-such\.json is not there yet\. Run: npm run build/,
  )
})
