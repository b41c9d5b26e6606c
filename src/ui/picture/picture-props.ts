export interface PictureProps {
  readonly id: string
  /** A file on the phone, or an address. */
  readonly src: string
  readonly className: string
}
