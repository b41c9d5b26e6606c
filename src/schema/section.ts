const NUMERALS = '一二三四五六七八九'

/** A part of the article as the article counts: 4 is 四. */
export const sectionOf = (number: number): string => NUMERALS[number - 1] ?? String(number)
