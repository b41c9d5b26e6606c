import Taro from '@tarojs/taro'
import { attempt, type Outcome } from './outcome'

/** Where a picture goes: the phone's album, or the browser's downloads. */
export const keptIn: 'album' | 'downloads' = 'album'

/** Saves the picture at `path` to the phone's album. WeChat asks first; a refusal, also an earlier one, is `denied`. */
export const savePicture = (path: string, _name: string): Promise<Outcome> =>
  attempt(() => Taro.saveImageToPhotosAlbum({ filePath: path }))

/** Opens WeChat's page of permissions for this app. Only from a tap: the host refuses it otherwise. */
export const openPermissions = (): Promise<Outcome> => attempt(() => Taro.openSetting())
