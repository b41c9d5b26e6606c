import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import { Section } from '@/ui/section/section'
import { aid120, mind12356 } from '#wording/common'
import { useOpen } from '../use-open'
import styles from './help-strip.module.scss'

/** Help that is one tap away: every tab has it. */
export function HelpStrip() {
  const { call } = useOpen()
  return (
    <Section>
      <View className={styles.row}>
        <Button look="urgent" icon="phone" id="help-120" stays="words" onTap={() => call('120')}>
          {aid120}
        </Button>
        <Button look="soft" icon="phone" id="help-12356" stays="words" onTap={() => call('12356')}>
          {mind12356}
        </Button>
      </View>
    </Section>
  )
}
