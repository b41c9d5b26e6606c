import { attempt } from '@/platform/outcome'

test.each([
  ['nothing', undefined],
  ['an answer without a message', {}],
  ['an empty message', { errMsg: '' }],
  ['a message that ends in :ok', { errMsg: 'setClipboardData:ok' }],
])('%s counts as done', async (_, answer) => {
  expect(await attempt(async () => answer)).toEqual({ ok: true })
})

test('an answer that says something else counts as unsupported, as a browser answers', async () => {
  expect(await attempt(async () => ({ errMsg: 'makePhoneCall:暂不支持' }))).toEqual({ ok: false, why: 'unsupported' })
})

test.each([
  ['cancelled', { errMsg: 'makePhoneCall:fail cancel' }],
  ['cancelled', { errMsg: 'chooseLocation:fail cancel' }],
  ['denied', { errMsg: 'setClipboardData:fail auth deny' }],
  ['denied', { errMsg: 'saveImageToPhotosAlbum:fail auth denied' }],
  ['denied', { errMsg: 'setClipboardData:fail privacy permission is not authorized' }],
  ['failed', { errMsg: 'setClipboardData:fail system error' }],
  ['failed', new Error('network')],
  ['failed', 'a text'],
  ['failed', undefined],
  ['failed', null],
  ['failed', { errMsg: undefined }],
])('a refusal is a value: %s, for %p', async (why, error) => {
  const refusing = jest.fn<Promise<undefined>, []>().mockRejectedValue(error)
  expect(await attempt(refusing)).toEqual({ ok: false, why })
})

test('a call that throws before it promises anything is a refusal too', async () => {
  const call = () => {
    throw new TypeError('Taro.makePhoneCall is not a function')
  }
  expect(await attempt(call)).toEqual({ ok: false, why: 'failed' })
})
