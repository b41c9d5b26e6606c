// What a folded pack is written with: between two values, before a list's length, before the number of an object's keys,
// before the number of a word in the table. Numbers are to the base 36.
module.exports = { ENTRY: '|', LIST: '*', SHAPE: '#', WORD: '=' }
