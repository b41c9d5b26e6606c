import { View } from '@tarojs/components'
import { Spoken } from '@/ui/spoken/spoken'
import styles from './section-strip.module.scss'

const SECTIONS = [1, 2, 3, 4, 5, 6] as const

/** The six parts of the article as a strip, one marked. The page's own layout is not known and is not drawn. */
export function SectionStrip({ section, says }: { readonly section: number; readonly says: string }) {
  return (
    <Spoken says={says} className={styles.strip}>
      {SECTIONS.map((n) => (
        <View key={n} className={`${styles.part} ${n === section ? styles.on : ''}`}>
          {n}
        </View>
      ))}
    </Spoken>
  )
}
