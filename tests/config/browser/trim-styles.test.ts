import fs from 'node:fs'
import { SHEETS, trimStyles } from '../../../config/browser/trim-styles'
import { programSources } from '../../support/source-files'

const sheets = [
  'node_modules/@tarojs/components-react/dist/index.css',
  'node_modules/@tarojs/components/dist/taro-components/taro-components.css',
].map((file) => ({ file, css: fs.readFileSync(file, 'utf8') }))

test('both sheets of Taro are found, and lose what no page draws', () => {
  const gone = sheets.map(({ file, css }) => {
    expect(file).toMatch(SHEETS)
    const trimmed = trimStyles(css)
    expect(trimmed).not.toMatch(/@font-face|weui-icon|taro-picker|swiper-/)
    return css.length - trimmed.length
  })
  expect(gone.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(12_000)
})

test('what pages draw stays', () => {
  const trimmed = sheets.map(({ css }) => trimStyles(css)).join('')
  for (const word of ['.taro-img', '.taro-text', '.taro-button-core', '.weui-input', '.taro-app-wrap'])
    expect(trimmed).toContain(word)
  expect(trimStyles('.a, .taro-picker { color: red }')).toBe('.a { color: red }')
})

test('no part of ours needs what is trimmed', () => {
  const parts =
    /import \{[^}]*\b(?:Picker\w*|Radio\w*|Checkbox\w*|Swiper\w*|Icon|Switch)\b[^}]*\} from '@tarojs\/components'/
  const found = programSources().filter(
    ({ text }) => parts.test(text) || /enablePullDownRefresh|icon: '(?!none')/.test(text),
  )
  expect(found.map(({ path }) => path)).toEqual([])
})
