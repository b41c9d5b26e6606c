/** A call of WeChat that needs a line in the account's privacy guide. */
export interface PrivateCall {
  /** The call, as src/platform makes it. */
  readonly api: string
  /** What the guide calls it. */
  readonly kind: string
  /** What for, as it stands in the guide. */
  readonly purpose: string
}

/** What the app uses of what is private: the account's privacy guide must say the same. A test holds it to src/platform. */
export const privateCalls: readonly PrivateCall[] = [
  {
    api: 'setClipboardData',
    kind: '剪切板',
    purpose: '读者点“复制”时，把要点、引用、摘要、地址、收藏的名单写进剪切板。不读剪切板。',
  },
  {
    api: 'saveImageToPhotosAlbum',
    kind: '相册（仅写入）',
    purpose: '读者点“存到相册”时，把画好的长图存进相册。不读相册。',
  },
  {
    api: 'getFuzzyLocation',
    kind: '位置信息（模糊位置）',
    purpose: '读者点“离我近的在前”时，在手机里算各服务点的直线距离。位置不存，不发出去。',
  },
]

/** Calls that WeChat counts as private. Whoever adds one to src/platform adds a line above. */
export const guarded = [
  'addPhoneCalendar',
  'addPhoneContact',
  'addPhoneRepeatCalendar',
  'chooseAddress',
  'chooseImage',
  'chooseInvoice',
  'chooseInvoiceTitle',
  'chooseLicensePlate',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'choosePoi',
  'chooseVideo',
  'createCameraContext',
  'createBLEConnection',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getRecorderManager',
  'getUserInfo',
  'getUserProfile',
  'getWeRunData',
  'joinVoIPChat',
  'onAccelerometerChange',
  'onCompassChange',
  'onDeviceMotionChange',
  'onGyroscopeChange',
  'onLocationChange',
  'openBluetoothAdapter',
  'saveImageToPhotosAlbum',
  'saveVideoToPhotosAlbum',
  'setClipboardData',
  'startAccelerometer',
  'startCompass',
  'startDeviceMotionListening',
  'startGyroscope',
  'startLocationUpdate',
  'startLocationUpdateBackground',
  'startRecord',
] as const
