import { siteAddress } from './site-address'

/** Where the 小程序码 of the app is; undefined while the association has put none into the content. */
export const codePicture = (): string | undefined =>
  process.env.CODE_PICTURE === 'there' ? `${siteAddress()}code.png` : undefined
