import Taro from '@tarojs/taro'

/** Asks the host to use a new version that it has downloaded, once the reader agrees. */
export function offerUpdate(words: { readonly title: string; readonly text: string }): void {
  const manager = Taro.getUpdateManager?.()
  manager?.onUpdateReady(() => {
    void Taro.showModal({ title: words.title, content: words.text })
      .then(({ confirm }) => confirm && manager.applyUpdate())
      .catch(() => undefined)
  })
}
