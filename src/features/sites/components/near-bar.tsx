import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Card, Section } from '@/ui/section/section'
import * as words from '#wording/directory'
import { near as nearWord } from '#wording/sites'
import type { NearState } from '../use-near'
import styles from './near-bar.module.scss'

interface NearBarProps {
  readonly near: NearState
  readonly onNear: () => void
  readonly offNear: () => void
  readonly onSettings: () => void
}

const REFUSED = {
  denied: words.whereDenied,
  timeout: words.whereTimeout,
  failed: words.whereFailed,
  outside: words.whereOutside,
} as const

/** Nearest first, asked for by a tap; a refusal says why and leaves the list as it is. */
export function NearBar({ near, onNear, offNear, onSettings }: NearBarProps) {
  if (near.state === 'off') {
    return (
      <Section tight>
        <Button look="soft" id="near" icon="pin" onTap={onNear}>
          {nearWord}
        </Button>
      </Section>
    )
  }
  return (
    <Section tight>
      <Card look={near.state === 'refused' ? 'warm' : 'plain'}>
        <View className={styles.said} id="near-said" aria-live="polite">
          {near.state === 'refused' ? REFUSED[near.why] : near.state === 'on' ? words.nearOn : words.locating}
        </View>
        {near.state === 'locating' ? null : (
          <View className={styles.acts}>
            {near.state === 'refused' && near.why !== 'outside' ? (
              <Button look="line" id="near-again" onTap={near.why === 'denied' ? onSettings : onNear}>
                {near.why === 'denied' ? words.whereSettings : words.whereAgain}
              </Button>
            ) : null}
            {near.state === 'on' ? (
              <Button look="line" id="near-off" onTap={offNear}>
                {words.nearOff}
              </Button>
            ) : null}
          </View>
        )}
      </Card>
    </Section>
  )
}
