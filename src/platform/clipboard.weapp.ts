import Taro from '@tarojs/taro'
import { attempt, type Outcome } from './outcome'

/** Puts text on the clipboard. WeChat asks for the privacy agreement first; a refusal comes back as `denied`. */
export const copyText = (text: string): Promise<Outcome> => attempt(() => Taro.setClipboardData({ data: text }))
