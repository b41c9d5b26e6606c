import { ScrollView, View } from '@tarojs/components'
import { Icon } from '@/ui/icon/icon'
import { Tappable } from '@/ui/tappable/tappable'
import { close } from '#wording/common'
import type { SheetProps } from './sheet-props'
import styles from './sheet.module.scss'

/** What a sheet looks like on both targets: scrim, body that scrolls, actions that stay. `aria` says what it is. */
export function SheetFrame({ onClose, actions, children, aria }: SheetProps & { readonly aria?: object }) {
  return (
    <View className={styles.layer} catchMove>
      <View className={styles.scrim} onClick={onClose} aria-hidden />
      <View className={styles.sheet} {...aria}>
        <Tappable id="sheet-close" stays className={styles.close} label={close} onTap={onClose}>
          <Icon name="close" />
        </Tappable>
        <ScrollView scrollY className={styles.body}>
          {children}
        </ScrollView>
        {actions ? <View className={styles.actions}>{actions}</View> : null}
      </View>
    </View>
  )
}
