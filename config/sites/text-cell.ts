/** The library finds texts that it has written by name in a plain object, which knows names of its own. */
const apart = (value: string): string => (value in {} ? `${value} ` : value)

/** A cell of text, not General: a spreadsheet would drop the zero of 0591 and turn 1-2 into a day. */
export const textCell = (value: string) => ({
  value: apart(value),
  type: String,
  format: '@',
  wrap: true,
  alignVertical: 'top' as const,
})

/** A cell of a header. */
export const headCell = (value: string) => ({
  value: apart(value),
  fontWeight: 'bold' as const,
  backgroundColor: '#FBE9E4',
  wrap: true,
  alignVertical: 'center' as const,
})
