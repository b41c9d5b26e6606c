import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Small } from '@/ui/section/section'
import { WithWayOn } from '@/ui/single-page/single-page'
import { Tappable } from '@/ui/tappable/tappable'
import * as words from '#wording/directory'
import type { PlaceView } from '../select-place'
import styles from './place-acts.module.scss'

interface PlaceActsProps {
  readonly view: PlaceView
  readonly saved: boolean
  readonly onCall: (number: string) => void
  readonly onGo: () => void
  readonly onSave: () => void
  readonly onWrong: () => void
}

const ICONS = { call: 'phone', go: 'route', copy: 'copy', save: 'plus', saved: 'check', wrong: 'flag' } as const

/** What to do with a place: call, go, keep, report. What is not known gives way to what works instead. */
export function PlaceActs({ view, saved, onCall, onGo, onSave, onWrong }: PlaceActsProps) {
  const { coord } = view.place
  const acts = [
    { id: 'place-call', icon: ICONS.call, word: view.call.word, onTap: () => onCall(view.call.number), main: true },
    { id: 'place-go', icon: coord ? ICONS.go : ICONS.copy, word: coord ? words.go : words.goCopy, onTap: onGo },
    {
      id: 'place-save',
      icon: saved ? ICONS.saved : ICONS.save,
      word: saved ? words.savedOn : words.save,
      onTap: onSave,
    },
    { id: 'place-wrong', icon: ICONS.wrong, word: words.report, onTap: onWrong },
  ]
  return (
    <WithWayOn>
      <View className={styles.acts}>
        {acts.map(({ id, icon, word, onTap, main }) => (
          <Tappable key={id} id={id} className={`${styles.act} ${main ? styles.main : ''}`} onTap={onTap}>
            <Icon name={icon} size={24} />
            <View className={styles.word}>{word}</View>
          </Tappable>
        ))}
      </View>
      <Small>{coord ? words.withCoord : words.noCoord}</Small>
    </WithWayOn>
  )
}
