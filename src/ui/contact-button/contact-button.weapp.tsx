import { Button as HostButton } from '@tarojs/components'
import { buttonClass, buttonIconClass } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import { WithWayOn } from '@/ui/single-page/single-page'
import styles from '@/ui/share-button/share-button.module.scss'
import type { ContactButtonProps } from './contact-button-props'

/** Opens WeChat's own chat with the account's customer service; what to say is pasted there by the reader. */
export function ContactButton({ children }: ContactButtonProps) {
  return (
    <WithWayOn>
      <HostButton
        className={`${styles.plain} ${buttonClass('line')}`}
        openType="contact"
        hoverClass={styles.pressed ?? ''}
      >
        <Icon name="group" size={20} className={buttonIconClass ?? ''} />
        {children}
      </HostButton>
    </WithWayOn>
  )
}
