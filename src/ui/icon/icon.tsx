import { View } from '@tarojs/components'
import styles from './icon.module.scss'

/** Sizes in px at standard text size; icons grow with 特大字. */
export type IconSize = 16 | 18 | 20 | 22 | 24 | 26 | 48

interface IconProps {
  readonly name: string
  readonly size?: IconSize
  readonly className?: string
  /** Stands in a part that is hidden from screen readers already: said once is enough. */
  readonly inHidden?: boolean
}

/** Instead of a drawing that there is none of: an association may have kinds and topics of its own. */
const plain = (name: string) => (name.startsWith('kind-') ? styles.pin : styles.info)

/** A one-colour drawing in the colour of the text around it. Decorative: what it means is said by the words beside it. */
export function Icon({ name, size = 24, className = '', inHidden = false }: IconProps) {
  return (
    <View
      className={`${styles.icon} ${styles[name] ?? plain(name)} ${styles[`s${size}`] ?? ''} ${className}`}
      aria-hidden={inHidden ? undefined : true}
    />
  )
}
