import { siteFolder } from './site-address'

/** Lets the address bar say what the page on top shows now, so that a copied address or a reload shows the same. */
export const setAddress = (url: string): void =>
  window.history.replaceState(window.history.state, '', siteFolder() + url)
