import { useState } from 'react'
import { Input, View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Choice } from '@/ui/choice/choice'
import { ContactButton } from '@/ui/contact-button/contact-button'
import { Heading } from '@/ui/heading/heading'
import { Card } from '@/ui/section/section'
import { Selectable } from '@/ui/selectable/selectable'
import { Sheet } from '@/ui/sheet/sheet'
import * as words from '#wording/directory'
import { correctable, type Correctable } from '../make-correction'
import styles from './wrong-sheet.module.scss'

interface WrongSheetProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly correction: (field: Correctable, right: string) => string
  readonly onCopy: (text: string, done: string) => void
}

const LONGEST = 60
const options = correctable.map((id) => ({ id, word: words.wrongFields[id] }))

/** 一键纠错: says which record, which field, what stands there and what should; the reader sends it, nothing is sent from here. */
export function WrongSheet({ open, onClose, correction, onCopy }: WrongSheetProps) {
  const [field, setField] = useState<Correctable>('address')
  const [right, setRight] = useState('')
  const text = correction(field, right)
  return (
    <Sheet
      open={open}
      label={words.wrongTitle}
      onClose={onClose}
      actions={
        <>
          <Button look="solid" icon="copy" id="wrong-copy" onTap={() => onCopy(text, words.wrongCopied)}>
            {words.wrongCopy}
          </Button>
          <ContactButton>{words.wrongSend}</ContactButton>
        </>
      }
    >
      <Heading level={2}>{words.wrongTitle}</Heading>
      <Choice
        name={words.wrongWhich}
        options={options}
        chosen={field}
        onChoose={(id) => setField(correctable.find((one) => one === id) ?? 'address')}
      />
      {field === 'gone' ? null : (
        <>
          <View className={styles.label}>{words.wrongRight}</View>
          <Input
            id="wrong-right"
            className={styles.input ?? ''}
            value={right}
            maxlength={LONGEST}
            confirmType="done"
            aria-label={words.wrongRight}
            onInput={(event) => setRight(String(event.detail.value))}
          />
        </>
      )}
      <Card look="tint">
        <Selectable className={styles.text}>{text}</Selectable>
      </Card>
      <View className={styles.to}>{words.wrongTo}</View>
    </Sheet>
  )
}
