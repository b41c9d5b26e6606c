import { View } from '@tarojs/components'
import { Spoken } from '@/ui/spoken/spoken'
import type { TappableProps } from './tappable-props'

/** What stays of a part that nobody can tap: its words, and for someone who listens its name. */
export function Still({ label, className, children }: Pick<TappableProps, 'label' | 'className' | 'children'>) {
  if (label === undefined) return <View className={className}>{children}</View>
  return (
    <Spoken says={label} className={className}>
      {children}
    </Spoken>
  )
}
