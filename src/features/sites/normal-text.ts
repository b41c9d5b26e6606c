/** More than anyone types into the box; what is pasted beyond it is not read. */
const LONGEST_QUERY = 60
/** Letters and digits of both widths, Chinese (also its rare characters, which are pairs), and 〇. All else parts words. */
const BETWEEN = /[^a-z0-9\u3007\u3400-\u9fff\uf900-\ufaff\ud800-\udfff]+/g
const FULL_WIDTH = /[\uff01-\uff5e]/g

/** As it is compared: half-width, lower case, ü as v, every run of marks and spaces one space. */
export function normalText(text: string): string {
  return text
    .replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/ü/g, 'v')
    .replace(BETWEEN, ' ')
    .trim()
}

/** The terms of a query, each once; letters typed straight after Chinese are a term of their own: 泰宁fy is 泰宁 and fy. */
export function termsOf(query: string): string[] {
  return [...new Set(normalText(query.slice(0, LONGEST_QUERY)).match(/[a-z][a-z0-9]*|[^a-z ]+/g) ?? [])]
}
