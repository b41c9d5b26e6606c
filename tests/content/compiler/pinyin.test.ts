import core from '#packs/core.json'
import { packPlace } from '../../../config/content/pack-places'
import { pinyinOf } from '../../../config/content/pinyin'
import { aPlace } from '../../support/builders'

test.each([
  ['厦门', 'xiamen'],
  ['厦门市妇幼保健院', 'xiamenshifuyoubaojianyuan'],
  ['思明区厦港街道', 'simingquxiagangjiedao'],
  ['厦大路', 'xiadalu'],
  ['滨江大厦', 'binjiangdasha'],
  ['长乐', 'changle'],
  ['福州市长乐区', 'fuzhoushichanglequ'],
  ['漳州市长泰区', 'zhangzhoushichangtaiqu'],
  ['龙岩市长汀县', 'longyanshichangtingxian'],
  ['金峰镇长安村', 'jinfengzhenchangancun'],
  ['莆田', 'putian'],
  ['涵江', 'hanjiang'],
  ['柘荣', 'zherong'],
  ['将乐', 'jiangle'],
  ['尤溪', 'youxi'],
  ['大田', 'datian'],
  ['浦城', 'pucheng'],
  ['霞浦', 'xiapu'],
  ['漳浦', 'zhangpu'],
  ['闽侯', 'minhou'],
  ['芗城', 'xiangcheng'],
  ['诏安', 'zhaoan'],
  ['云霄', 'yunxiao'],
  ['屏南', 'pingnan'],
  ['仙游', 'xianyou'],
  ['筼筜', 'yundang'],
  ['石狮', 'shishi'],
  ['妇女儿童', 'funvertong'],
])('%s is %s', (text, pinyin) => {
  expect(pinyinOf(text).full).toBe(pinyin)
})

test('marks go, numbers and letters stay', () => {
  expect(pinyinOf('儿童医院（丰泽街）·B座3号楼18号')).toEqual({
    full: 'ertongyiyuanfengzejiebzuo3haolou18hao',
    initials: 'etyyfzjbz3hl18h',
  })
  expect(pinyinOf('，。')).toEqual({ full: '', initials: '' })
})

const names = core.regions.cities.flatMap(({ name, counties }) => [name, ...Object.values(counties)])

test.each(names)('%s has a syllable for each character', (name) => {
  const { full, initials } = pinyinOf(name)
  expect(full).toMatch(/^[a-z]+$/)
  expect(initials).toHaveLength(name.length)
  expect(full[0]).toBe(initials[0])
})

test('a packed place carries name and address, spelt out and by initials, and is else unchanged', () => {
  const { py, ...place } = packPlace(aPlace({ name: '泰宁小屋', address: '东街18号' }))
  expect(py).toBe('tainingxiaowu dongjie18hao tnxw dj18h')
  expect(place).toEqual(aPlace({ name: '泰宁小屋', address: '东街18号' }))
})
