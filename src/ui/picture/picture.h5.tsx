import { Image } from '@tarojs/components'
import type { PictureProps } from './picture-props'

/** A picture as wide as its place and as high as it is; a long press is the browser's own. */
export function Picture({ id, src, className }: PictureProps) {
  return <Image id={id} className={className} src={src} mode="widthFix" />
}
