import { Image } from '@tarojs/components'
import type { PictureProps } from './picture-props'

/** A picture as wide as its place and as high as it is; a long press is the browser's own. */
export function Picture({ id, src, className }: PictureProps) {
  // its name stands on the part around it, as on WeChat
  return <Image id={id} className={className} src={src} mode="widthFix" imgProps={{ alt: '' }} />
}
