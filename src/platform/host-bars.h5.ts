/** A browser draws nothing over the page. */
export const hostBars = (): { readonly top: number; readonly row: number; readonly right: number } => ({
  top: 0,
  row: 52,
  right: 8,
})
