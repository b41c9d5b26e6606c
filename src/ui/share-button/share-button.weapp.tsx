import { Button as HostButton } from '@tarojs/components'
import { buttonClass, buttonIconClass } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import type { ShareButtonProps } from './share-button-props'
import styles from './share-button.module.scss'

/** Opens WeChat's own chooser of friends and groups; the page's share hook says what is sent. */
export function ShareButton({ look, children }: ShareButtonProps) {
  return (
    <WithWayOn>
      <HostButton className={`${styles.plain} ${buttonClass(look)}`} openType="share" hoverClass={styles.pressed ?? ''}>
        <Icon name="group" size={20} className={buttonIconClass ?? ''} />
        {children}
      </HostButton>
    </WithWayOn>
  )
}
