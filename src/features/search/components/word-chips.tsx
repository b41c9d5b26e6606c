import { View } from '@tarojs/components'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './word-chips.module.scss'

interface WordChipsProps {
  /** What the ids of these begin with. */
  readonly id: string
  readonly words: readonly string[]
  readonly onWord: (word: string) => void
}

/** Words to search for with a tap. */
export function WordChips({ id, words, onWord }: WordChipsProps) {
  return (
    <View className={styles.chips}>
      {words.map((word, i) => (
        <Tappable key={word} id={`${id}-${i}`} stays className={styles.chip} onTap={() => onWord(word)}>
          {word}
        </Tappable>
      ))}
    </View>
  )
}
