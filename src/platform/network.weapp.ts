import Taro from '@tarojs/taro'

/** Whether there is a network, and whether its bytes may cost money. What the host does not say costs money. */
export const networkNow = (): Promise<'free' | 'metered' | 'none'> =>
  Taro.getNetworkType().then(
    ({ networkType }) => (networkType === 'wifi' ? 'free' : networkType === 'none' ? 'none' : 'metered'),
    () => 'metered',
  )
