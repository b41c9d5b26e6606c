import Taro from '@tarojs/taro'
import { attempt } from './outcome'

/** A short push of the phone. A phone that cannot does nothing. */
export const vibrate = (): void => void attempt(() => Taro.vibrateShort({ type: 'medium' }))
