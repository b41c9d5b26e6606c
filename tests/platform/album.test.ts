import Taro from '@tarojs/taro'
import * as h5 from '@/platform/album.h5'
import * as weapp from '@/platform/album.weapp'

afterEach(() => jest.restoreAllMocks())

describe('on WeChat', () => {
  test.each([
    ['saveImageToPhotosAlbum:fail auth deny', 'denied'],
    ['saveImageToPhotosAlbum:fail authorize no response', 'denied'],
    ['saveImageToPhotosAlbum:fail privacy permission is not authorized', 'denied'],
    ['saveImageToPhotosAlbum:fail:auth denied', 'denied'],
    ['saveImageToPhotosAlbum:fail cancel', 'cancelled'],
    ['saveImageToPhotosAlbum:fail file not found', 'failed'],
  ])('%s is %s', async (errMsg, why) => {
    jest.spyOn(Taro, 'saveImageToPhotosAlbum').mockRejectedValue({ errMsg })
    expect(await weapp.savePicture('/a.png', 'a.png')).toEqual({ ok: false, why })
  })

  test('the file that was drawn is the one that is saved', async () => {
    const save = jest.spyOn(Taro, 'saveImageToPhotosAlbum').mockResolvedValue({ errMsg: 'saveImageToPhotosAlbum:ok' })
    expect(await weapp.savePicture('/a.png', 'a.png')).toEqual({ ok: true })
    expect(save).toHaveBeenCalledWith({ filePath: '/a.png' })
  })
})

test('a browser gets the picture as a download with its name, and nothing stays on the page', async () => {
  const clicked: string[] = []
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href} ${this.isConnected}`)
  })
  expect(await h5.savePicture('data:image/png;base64,AA==', '帮扶关怀.png')).toEqual({ ok: true })
  expect(clicked).toEqual(['帮扶关怀.png data:image/png;base64,AA== true'])
  expect(document.querySelector('a[download]')).toBeNull()
  expect((await h5.openPermissions()).ok).toBe(false)
})
