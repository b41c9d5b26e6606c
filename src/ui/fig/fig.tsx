import { Text, View } from '@tarojs/components'
import styles from './fig.module.scss'

/** A printed figure in its pieces, in the printed order: 230 多 万 人次. */
export interface FigSegment {
  readonly role: 'prefix' | 'numeral' | 'magnitude' | 'approx' | 'percent'
  readonly text: string
}

export type FigSize = 's' | 'm' | 'l' | 'xl'

interface FigProps {
  readonly segments: readonly FigSegment[]
  readonly unit: string
  readonly size?: FigSize
  /** Colour and room around it. */
  readonly className?: string | undefined
}

/**
 * A figure as printed, its unit beside it on one baseline. Decorative to a screen reader: whoever draws it gives the
 * whole sentence as the name of the part it stands in.
 */
export function Fig({ segments, unit, size = 'm', className = '' }: FigProps) {
  return (
    <View className={`${styles.fig} ${styles[size]} ${className}`} aria-hidden>
      {segments.map(({ role, text }) => (
        <Text key={role} className={styles[role]}>
          {text}
        </Text>
      ))}
      {unit ? <Text className={styles.unit}>{unit}</Text> : null}
    </View>
  )
}

/** Words in the place of a figure, where the article gives none: 每季度. */
export function FigWords({ words, size = 'm' }: { readonly words: string; readonly size?: FigSize }) {
  return (
    <View className={`${styles.fig} ${styles[size]}`} aria-hidden>
      <Text className={styles.words}>{words}</Text>
    </View>
  )
}
