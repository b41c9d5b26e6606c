import notices from '@/packages/about/notices.json'
import { paths } from '@/routes'
import { codeTitle } from '#wording/about'
import { visit } from '../support/visit'

test('the page of sources ends with every holder of a copyright and the text of every licence', async () => {
  const { root } = await visit(paths.sources)
  const [, code = ''] = (root.textContent ?? '').split(codeTitle)
  for (const { licence, programs, text } of notices) {
    for (const { names, copyright } of programs) expect(code).toContain(`${names}${copyright}`)
    expect(code).toContain(`${licence}${text}`)
  }
  expect(root.querySelectorAll('*').length).toBeLessThan(600)
})
