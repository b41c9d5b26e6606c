import { View } from '@tarojs/components'
import styles from './marked.module.scss'

interface MarkedProps {
  /** The text in parts, in order; `on` is marked. */
  readonly pieces: readonly { readonly text: string; readonly on: boolean }[]
}

/** A text with some of its words marked. Only for the eye: whatever it stands in says it whole. */
export function Marked({ pieces }: MarkedProps) {
  return (
    <>
      {pieces.map(({ text, on }, i) => (
        <View key={i} className={`${styles.run} ${on ? styles.on : ''}`}>
          {text}
        </View>
      ))}
    </>
  )
}
