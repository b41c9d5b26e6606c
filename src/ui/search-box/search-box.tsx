import { useEffect, useRef, useState } from 'react'
import { Input, View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import { clearSearch } from '#wording/common'
import styles from './search-box.module.scss'

interface SearchBoxProps {
  readonly label: string
  /** What stands in it when the page opens. */
  readonly value: string
  readonly onSearch: (text: string) => void
}

/** In ms: as long as a word is being written. On an old phone every answer redraws the list. */
const PAUSE = 200
const LONGEST = 40

/** A field that answers while it is written in, after a short pause; at once with the keyboard's own button. */
export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  // the host keeps what is written: handing it back letter by letter makes the cursor jump
  const [start, setStart] = useState({ text: value, time: 0 })
  const [filled, setFilled] = useState(Boolean(value))
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  const written = (text: string, pause: number) => {
    clearTimeout(waiting.current)
    setFilled(Boolean(text))
    waiting.current = setTimeout(() => onSearch(text), pause)
  }
  return (
    <View className={styles.box}>
      <Icon name="search" size={22} className={styles.icon} />
      <Input
        key={start.time}
        id="search-input"
        className={styles.input ?? ''}
        value={start.text}
        placeholder={label}
        aria-label={label}
        maxlength={LONGEST}
        confirmType="search"
        onInput={(event) => written(String(event.detail.value), PAUSE)}
        onConfirm={(event) => written(String(event.detail.value), 0)}
      />
      {filled ? (
        <Tappable
          id="search-clear"
          stays
          className={styles.clear}
          label={clearSearch}
          onTap={() => {
            setStart({ text: '', time: start.time + 1 })
            written('', 0)
          }}
        >
          <Icon name="close" size={20} />
        </Tappable>
      ) : null}
    </View>
  )
}
