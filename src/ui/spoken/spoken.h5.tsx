import { View } from '@tarojs/components'
import type { SpokenProps } from './spoken-props'

/** Several pieces of text that a screen reader must say as one: `says` is read, what is drawn is not. */
export function Spoken({ says, className, children }: SpokenProps) {
  const browser = { role: 'img', 'aria-label': says }
  return (
    <View className={className} {...browser}>
      {children}
    </View>
  )
}
