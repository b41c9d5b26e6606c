/**
 * A telephone number as it is kept: digits and hyphens, and an extension after 转 (0591-87654321转8012). An extension
 * cannot be dialled along: the reader is put through by hand, so only what stands before 转 goes to the dialler.
 */
export const PHONE = /^[\d-]{5,14}(转\d{1,6})?$/

/** What the dialler gets of a number: the part before its extension. */
export const dialled = (phone: string): string => phone.split('转')[0] ?? phone
