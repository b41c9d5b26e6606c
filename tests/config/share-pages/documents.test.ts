import { documentOf } from '../../../config/share-pages/write'

const built = '<title>闽家</title><script data-files="css/a.css js/a.js">1</script>'
const words = { description: '一句话 & “引号"', first: { 'pages/area': ['css/1.css', 'js/1.js'] } }

test('a page’s document names the page and its files, and says in a sentence what this is', () => {
  expect(documentOf(built, words, 'pages/area')).toBe(
    '<title>闽家</title><meta name="description" content="一句话 &amp; “引号&quot;">' +
      '<script data-files="css/a.css js/a.js" data-ahead="pages/area css/1.css js/1.js">1</script>',
  )
})

test('a document for no page names none', () => {
  expect(documentOf(built, words)).not.toContain('data-ahead')
})

test('a second run writes the same', () => {
  const once = documentOf(built, words, 'pages/area')
  expect(documentOf(once, words, 'pages/area')).toBe(once)
  expect(documentOf(once, words)).toBe(documentOf(built, words))
})
