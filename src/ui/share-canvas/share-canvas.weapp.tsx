import { Canvas } from '@tarojs/components'
import styles from './share-canvas.module.scss'

/** The id by which the drawing finds it. One a page. */
export const SHARE_CANVAS = 'share-canvas'

/** A canvas out of sight: WeChat draws only on one that is on the page. */
export function ShareCanvas() {
  return <Canvas type="2d" id={SHARE_CANVAS} className={styles.away ?? ''} />
}
