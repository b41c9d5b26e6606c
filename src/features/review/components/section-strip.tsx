import { View } from '@tarojs/components'
import { Spoken } from '@/ui/spoken/spoken'
import styles from './section-strip.module.scss'

interface SectionStripProps {
  readonly section: number
  readonly total: number
  readonly says: string
}

/** The parts of the article as a strip, one marked. The page's own layout is not known and is not drawn. */
export function SectionStrip({ section, total, says }: SectionStripProps) {
  return (
    <Spoken says={says} className={styles.strip}>
      {Array.from({ length: total }, (_, i) => i + 1).map((n) => (
        <View key={n} className={`${styles.part} ${n === section ? styles.on : ''}`}>
          {n}
        </View>
      ))}
    </Spoken>
  )
}
