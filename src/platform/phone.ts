import Taro from '@tarojs/taro'
import { attempt, type Outcome } from './outcome'

/** Opens the dialler with a number filled in; the reader still presses call. Turning back is `cancelled`. */
export const dial = (number: string): Promise<Outcome> => attempt(() => Taro.makePhoneCall({ phoneNumber: number }))
