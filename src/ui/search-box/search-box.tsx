import { useEffect, useRef, useState } from 'react'
import { Input, View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import { clearSearch } from '#wording/common'
import styles from './search-box.module.scss'

interface SearchBoxProps {
  /** Said aloud, and what stands in the empty field where there is no shorter `hint`. */
  readonly label: string
  /** Fits the field of a narrow phone in the largest type. */
  readonly hint?: string
  /** What stands in it when the page opens. */
  readonly value: string
  readonly onSearch: (text: string) => void
  /** The keyboard comes up with the page. */
  readonly focus?: boolean
}

/** In ms: as long as a word is being written. On an old phone every answer redraws the list. */
const PAUSE = 200
const LONGEST = 40

/** A field that answers while it is written in, after a short pause; at once with the keyboard's own button. */
export function SearchBox({ label, hint = label, value, onSearch, focus }: SearchBoxProps) {
  const [text, setText] = useState(value)
  // what was searched for last: another value comes from outside, as when a reader drops the words of a list
  const said = useRef(value)
  const waiting = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(waiting.current), [])
  useEffect(() => {
    if (value === said.current) return
    said.current = value
    clearTimeout(waiting.current)
    setText(value)
  }, [value])
  const written = (words: string, pause: number) => {
    clearTimeout(waiting.current)
    // handed back letter by letter: both hosts put the old value into a field whose value stays the same
    setText(words)
    const answer = () => {
      said.current = words
      onSearch(words)
    }
    if (pause) waiting.current = setTimeout(answer, pause)
    else answer()
  }
  return (
    <View className={styles.box}>
      <Icon name="search" size={22} className={styles.icon} />
      <Input
        id="search-input"
        className={styles.input ?? ''}
        value={text}
        placeholder={hint}
        aria-label={label}
        maxlength={LONGEST}
        confirmType="search"
        focus={focus}
        onInput={(event) => written(String(event.detail.value), PAUSE)}
        onConfirm={(event) => written(String(event.detail.value), 0)}
      />
      {text ? (
        <Tappable id="search-clear" stays className={styles.clear} label={clearSearch} onTap={() => written('', 0)}>
          <Icon name="close" size={20} />
        </Tappable>
      ) : null}
    </View>
  )
}
