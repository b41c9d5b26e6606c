import Taro from '@tarojs/taro'
import type { Spot } from './map-spot'
import { attempt, type Outcome } from './outcome'

/** Opens WeChat's own map at a place; from there the reader's map app leads the way. */
export const openMap = ({ lat, lng, name, address }: Spot): Promise<Outcome> =>
  attempt(() => Taro.openLocation({ latitude: lat, longitude: lng, name, address, scale: 16 }))
