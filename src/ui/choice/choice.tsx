import { View } from '@tarojs/components'
import { Tappable } from '@/ui/tappable/tappable'
import styles from './choice.module.scss'

interface ChoiceProps {
  readonly name: string
  readonly options: readonly { readonly id: string; readonly word: string }[]
  readonly chosen: string
  /** Before the id of each option, makes the id of its part on the page. */
  readonly mark?: string
  readonly onChoose: (id: string) => void
}

/** One of a few, all in sight; wraps to more lines rather than scrolling sideways. */
export function Choice({ name, options, chosen, mark, onChoose }: ChoiceProps) {
  return (
    <View className={styles.choice}>
      <View className={styles.name}>{name}</View>
      <View className={styles.options}>
        {options.map(({ id, word }) => (
          <Tappable
            key={id}
            {...(mark ? { id: `${mark}-${id}` } : {})}
            stays
            role="radio"
            checked={id === chosen}
            label={`${name}：${word}`}
            className={`${styles.option} ${id === chosen ? styles.on : ''}`}
            onTap={() => onChoose(id)}
          >
            {word}
          </Tappable>
        ))}
      </View>
    </View>
  )
}
