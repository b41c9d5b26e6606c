/** The id by which the drawing finds it; a browser draws on a canvas of its own. */
export const SHARE_CANVAS = 'share-canvas'

/** A browser needs no canvas on the page. */
export function ShareCanvas() {
  return null
}
