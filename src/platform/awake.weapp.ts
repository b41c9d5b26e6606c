import Taro from '@tarojs/taro'
import { attempt } from './outcome'

/** Whether the screen is to stay lit although nobody touches it. A host that refuses lets it go dark as ever. */
export const keepAwake = (on: boolean): void => void attempt(() => Taro.setKeepScreenOn({ keepScreenOn: on }))
