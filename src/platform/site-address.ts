/** The part of Taro's configuration that says where the app stands on its host. */
interface Configured {
  readonly __taroAppConfig?: { readonly router?: { readonly basename?: string } }
}

/** In a browser, the folder of the host in which the app stands: `/minjia`, or nothing at the top. */
export const siteFolder = (): string => (window as Configured).__taroAppConfig?.router?.basename ?? ''

/** In a browser, where the app stands, with a slash at the end: https://example.org/minjia/. */
export const siteAddress = (): string => `${window.location.origin}${siteFolder()}/`
