/** More than anyone types into the box; what is pasted beyond it is not read. */
const LONGEST_QUERY = 60
/** Letters and digits of both widths, Chinese (also its rare characters, which are pairs), and 〇. All else parts words. */
const BETWEEN = /[^a-z0-9\u3007\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]+/g
const FULL_WIDTH = /[\uff01-\uff5e]/g

/** Half-width, lower case, ü as v; character by character, so that every place in the text stays where it is. */
export const plainText = (text: string): string =>
  text
    .replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/[A-Z]/g, (one) => one.toLowerCase())
    .replace(/[üÜ]/g, 'v')

/** As it is compared: plain, and every run of marks and spaces one space. */
export const normalText = (text: string): string => plainText(text).replace(BETWEEN, ' ').trim()

/** The terms of a query, each once; letters typed straight after Chinese are a term of their own: 泰宁fy is 泰宁 and fy. */
export function termsOf(query: string): string[] {
  return [...new Set(normalText(query.slice(0, LONGEST_QUERY)).match(/[a-z][a-z0-9]*|[^a-z ]+/g) ?? [])]
}
