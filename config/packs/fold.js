// How a pack of content travels to the phone: keys, and what is said more than once, stand in it once. JSON writes `"measure":
// "output"` for every figure, and a third of the core pack is such keys. unfold.js is the other half.
const { ENTRY, LIST, SHAPE, WORD } = require('./marks')

/** Things with how often they were seen, most often first: the shortest references are the most used. */
const ranked = (counts) => [...counts].sort((a, b) => b[1] - a[1]).map(([one]) => one)
const indexOf = (list) => new Map(list.map((one, index) => [one, index.toString(36)]))
const count = (counts, one) => counts.set(one, (counts.get(one) ?? 0) + 1)
const shapeOf = (value) => Object.keys(value).join()
const isPlain = (value) => value === null || typeof value !== 'object'

/** Calls `see` with every value of a pack, a whole before its parts. */
function visit(value, see) {
  see(value)
  if (!isPlain(value)) for (const part of Object.values(value)) visit(part, see)
}

/** Whether a value stands in the table: all but text that is there once, or too short to be worth a reference. */
function tabled(value, times) {
  if (typeof value !== 'string') return true
  if (value.includes(ENTRY) || [LIST, SHAPE, WORD].includes(value[0])) return true
  return times > 1 && (times - 1) * 3 * value.length > 3 * times
}

/**
 * A pack of plain JSON as `unfold` takes it. Its text is the pack's values in order, a mark before what is not text itself.
 * Throws on a key with a comma or a semicolon, which the shapes are written with, and on `__proto__`.
 */
function fold(pack) {
  const [shapes, words] = [new Map(), new Map()]
  visit(pack, (value) => {
    if (isPlain(value)) count(words, value)
    else if (!Array.isArray(value)) {
      if (Object.keys(value).some((key) => /[,;]|^__proto__$/.test(key)))
        throw new Error(`a key cannot be folded: ${shapeOf(value)}`)
      count(shapes, shapeOf(value))
    }
  })
  const [shapeList, wordList] = [ranked(shapes), ranked([...words].filter(([one, times]) => tabled(one, times)))]
  const [shapeAt, wordAt] = [indexOf(shapeList), indexOf(wordList)]
  const text = []
  visit(pack, (value) => {
    if (Array.isArray(value)) text.push(LIST + value.length.toString(36))
    else if (!isPlain(value)) text.push(SHAPE + shapeAt.get(shapeOf(value)))
    else text.push(wordAt.has(value) ? WORD + wordAt.get(value) : value)
  })
  return { shapes: shapeList.join(';'), words: wordList, text: text.join(ENTRY) }
}

module.exports = { fold }
