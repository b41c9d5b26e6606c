import { siteFolder } from './site-address'

/** The url of the page on top, to come back to it; empty where there is none. */
export const currentUrl = (): string => window.location.pathname.slice(siteFolder().length) + window.location.search
