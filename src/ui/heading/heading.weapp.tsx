import { View } from '@tarojs/components'
import type { HeadingProps } from './heading-props'
import styles from './heading.module.scss'

/** The name of a page (level 1) or of a part of it (2, 3). */
export function Heading({ level, className = styles[`h${level}`], children }: HeadingProps) {
  return (
    <View className={className} aria-role="heading">
      {children}
    </View>
  )
}
