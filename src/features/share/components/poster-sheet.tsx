import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Heading } from '@/ui/heading/heading'
import { Notice } from '@/ui/notice/notice'
import { Picture } from '@/ui/picture/picture'
import { Card } from '@/ui/section/section'
import { Spoken } from '@/ui/spoken/spoken'
import * as words from '#wording/poster'
import { copyText } from '#wording/share'
import styles from './poster-sheet.module.scss'

interface PosterSheetProps {
  /** What the poster is of, for those who do not see it. */
  readonly title: string
  readonly step: 'drawing' | 'failed' | 'drawn'
  readonly path?: string
  /** The app may not save to the album. */
  readonly denied?: boolean
  readonly onPermit: () => void
  readonly onCopy: () => void
  readonly onAgain: () => void
}

function Denied({ onPermit }: { readonly onPermit: () => void }) {
  return (
    <View className={styles.denied} id="poster-denied" aria-live="polite">
      <Card look="warm">
        <Heading level={2}>{words.deniedTitle}</Heading>
        <View className={styles.text}>{words.deniedText}</View>
        <Button look="line" id="poster-permit" onTap={onPermit}>
          {words.openSettings}
        </Button>
      </Card>
    </View>
  )
}

/** The poster as a picture that a long press saves; before that, that it is being drawn; or that it could not be. */
export function PosterSheet({ title, step, path, denied, onPermit, onCopy, onAgain }: PosterSheetProps) {
  if (step === 'failed') {
    return (
      <Notice title={words.failedTitle} text={words.failedText}>
        <Button look="solid" icon="copy" id="poster-copy" onTap={onCopy}>
          {copyText}
        </Button>
        <Button look="line" id="poster-again" stays="control" onTap={onAgain}>
          {words.failedRetry}
        </Button>
      </Notice>
    )
  }
  return (
    <View className={styles.sheet}>
      <View className={styles.text} aria-live="polite">
        {step === 'drawing' ? words.drawing : words.longPress}
      </View>
      {path ? (
        <Spoken says={words.pictureLabel({ title })} className={styles.paper ?? ''}>
          <Picture id="poster-picture" className={styles.picture ?? ''} src={path} />
        </Spoken>
      ) : (
        <View className={styles.empty} />
      )}
      {denied ? <Denied onPermit={onPermit} /> : null}
    </View>
  )
}
