import { alike, cellText, saysNothing, sentence, servicesOf, tight } from '../../../config/sites/clean'
import { countyLabels, findCounty } from '../../../config/sites/counties'
import { readDate } from '../../../config/sites/dates'
import { readCellHours } from '../../../config/sites/hours'
import { readPhones } from '../../../config/sites/phones'
import { columnLetter } from '../../../config/sites/table'
import type { Regions } from '@/schema/site'
import { someRegions } from '../../support/builders'
import { full } from '../../support/real-content'

test.each([
  ['０５９１－１２', '0591－12'],
  ['\u200b 例子\ufeff ', '例子'],
  [null, ''],
  [true, '是'],
  [12.5, '12.5'],
  [new Date(Date.UTC(2024, 2, 5)), '2024-03-05'],
])('a cell %j is the text %s', (cell, text) => expect(cellText(cell)).toBe(text))

test.each([
  ['例子路(南)', '例子路（南）'],
  ['小屋(2)', '小屋（2）'],
  ['周一,周二;8:30', '周一，周二；8:30'],
  ['一期完工 \n 预计国庆', '一期完工 预计国庆'],
  ['A(B), C', 'A(B), C'],
])('the sentence %s becomes %s', (from, to) => expect(sentence(from)).toBe(to))

test('a name loses the spaces between Chinese characters, and no others', () => {
  expect(tight('鼓 楼　区 SM 广 场')).toBe('鼓楼区 SM 广场')
  expect(alike('晋安区（岳峰镇） Ａ座')).toBe(alike('晋安区岳峰镇a座'))
})

test.each(['无', '暂无', '—', ' / ', '－', 'N/A', '待补'])('%s says nothing', (cell) =>
  expect(saysNothing(cell)).toBe(true),
)

test.each([
  ['妇产科、儿科', ['妇产科', '儿科']],
  ['联谊、庆生等暖心活动；精神慰藉', ['联谊、庆生等暖心活动', '精神慰藉']],
  ['讲座\n讲座\n\n亲子活动', ['讲座', '亲子活动']],
])('services %j', (cell, services) => expect(servicesOf(cell)).toEqual(services))

test.each([
  ['0591-87654321', ['0591-87654321']],
  ['(0591)87654321', ['0591-87654321']],
  ['（0591）8765 4321', ['0591-87654321']],
  ['０５９１—８７６５４３２１', ['0591-87654321']],
  ['0591 87654321', ['0591-87654321']],
  ['059187654321', ['0591-87654321']],
  [59187654321, ['0591-87654321']],
  [5922234567, ['0592-2234567']],
  ['+86 591 87654321', ['0591-87654321']],
  ['13800138000', ['13800138000']],
  [13800138000, ['13800138000']],
  ['138 0013 8000', ['13800138000']],
  ['0591-87654321转8012', ['0591-87654321转8012']],
  ['0591-87654321-8012', ['0591-87654321转8012']],
  ['0591-87654321 转分机 12', ['0591-87654321转12']],
  ['0591-87654321、0591-87654322', ['0591-87654321', '0591-87654322']],
  ['0591-87654321/87654322', ['0591-87654321', '0591-87654322']],
  ['0591-87654321\n13800138000', ['0591-87654321', '13800138000']],
  ['0591-87654321 13800138000', ['0591-87654321', '13800138000']],
  ['电话：0591-87654321；手机：13800138000', ['0591-87654321', '13800138000']],
  ['固话0591-87654321', ['0591-87654321']],
  ['400-123-4567', ['400-123-4567']],
  ['4001234567', ['400-123-4567']],
  ['12345', ['12345']],
  ['12345，12356', ['12345', '12356']],
  ['0591-87654321、0591-87654321', ['0591-87654321']],
])('phones %j', (cell, phones) => expect(readPhones(cell)).toEqual({ ok: true, phones }))

test.each([
  ['87654321', /没有区号/],
  ['0591-87654321、22', /“22”读不出电话/],
  ['张三 13800138000', /人名和说明写到“备注”/],
  ['0591-87654321（办公室）', /后面的.*读不出来/],
  ['0591-876543', /读不出电话/],
  ['1380013800', /读不出电话/],
  ['见公告', /读不出电话/],
])('phones %j are refused', (cell, why) => {
  expect(readPhones(cell)).toEqual({ ok: false, why: expect.stringMatching(why) as string })
})

test.each([
  ['周一至周五8:30-12:00,14:30-17:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['周一至周五８：３０—１２：００，１４：３０～１７：３０', '周一至周五 8:30-12:00、14:30-17:30'],
  ['星期一到星期五 上午8:30-12:00 下午14:30-17:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['星期一至星期五，上午8:30至12:00，下午2:30至5:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['周一至周五：8:30-12:00；周六：9:00-12:00', '周一至周五 8:30-12:00；周六 9:00-12:00'],
  ['周一至周五 8:30-12:00,周六 9:00-12:00', '周一至周五 8:30-12:00；周六 9:00-12:00'],
  ['工作日8:00-17:30，周末休息', '周一至周五 8:00-17:30'],
  ['周一至周五、周六 8:30-12:00', '周一至周六 8:30-12:00'],
  ['每天 8点半到11点', '每天 8:30-11:00'],
  ['每日8.00-12.00', '每天 8:00-12:00'],
  ['周1-周5 8:30-17:00', '周一至周五 8:30-17:00'],
  ['周一至五 8:30-17:00', '周一至周五 8:30-17:00'],
  ['周一、三、五 9:00-11:00', '周一、周三、周五 9:00-11:00'],
  ['周一、周三 9:00-11:00', '周一、周三 9:00-11:00'],
  ['双休日 9:00-17:00', '周末 9:00-17:00'],
  ['周六日 9:00-17:00', '周末 9:00-17:00'],
  ['每天24小时', '每天 全天'],
  ['周一至周日 全天', '每天 全天'],
  ['周一至周五 8:30-12:00\n14:30-17:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['工作日 上午8:30-12:00；下午2:30-5:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['周一至周六上午8:00-11:30下午14:30-17:00', '周一至周六 8:00-11:30、14:30-17:00'],
  ['周一至周五 8:30-12:00/14:30-17:30', '周一至周五 8:30-12:00、14:30-17:30'],
  ['每周二、四上午8:00-11:30', '周二、周四 8:00-11:30'],
  ['周一至周五8:30-12:00；14:30-17:30；周六9:00-12:00', '周一至周五 8:30-12:00、14:30-17:30；周六 9:00-12:00'],
  ['周一 20:00-24:00\n周二 0:00-6:00', '周一 20:00-24:00；周二 0:00-6:00'],
])('hours %j are read', (cell, hours) => expect(readCellHours(cell)).toEqual({ ok: true, value: hours }))

test.each([
  ['8:30-12:00', /先写哪几天/],
  ['24小时', /“24小时”先写哪几天/],
  ['周一至周五 20:00-次日2:00', /读不出来/],
  ['周一至周五 20:00-2:00', /过了半夜/],
  ['周一至周五 8:30-12:00,2:30-5:30', /“2:30-5:30”写在后面却更早：下午的写成 14:30-17:30/],
  ['周一至周五 8:30-12:00；1:30-5:00', /“1:30-5:00”写在后面却更早/],
  ['8:30-12:00,14:30-17:30（周一至周五）', /先写哪几天.*“周一至周五”后面没有时间/],
  ['8:30-12:00；14:30-17:30', /“8:30-12:00”先写哪几天/],
  ['周一至周五 正常上班', /读不出来/],
  ['电话预约', /先写哪几天/],
  ['周一至周五 8:30-12:00（夏季15:00-18:00）', /夏季/],
  ['周末休息', /先写哪几天/],
  ['工作日8:00-17:30（节假日休息）', /节假日怎么开写到“备注”/],
])('hours %j are refused, not guessed', (cell, why) => {
  const read = readCellHours(cell)
  expect(read.ok ? read.value : read.issues.map(({ message }) => message).join()).toMatch(why)
  expect(read.ok).toBe(false)
})

test.each([
  [45356, '2024-03-05'],
  ['45356', '2024-03-05'],
  [new Date(Date.UTC(2024, 2, 5)), '2024-03-05'],
  ['2024年3月5日', '2024-03-05'],
  ['２０２４年３月５日', '2024-03-05'],
  ['2024/3/5', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  [20240305, '2024-03-05'],
  ['2024-3-5 0:00:00', '2024-03-05'],
  ['2024年3月', '2024-03'],
  ['2024.3', '2024-03'],
  [2024, '2024'],
  ['2024年', '2024'],
  ['2023-02-29', undefined],
  ['2024-13', undefined],
  ['去年', undefined],
  ['3月5日', undefined],
  [12, undefined],
])('the date %j is %s', (cell, date) => expect(readDate(cell)).toBe(date))

const { regions } = full
test.each([
  ['350102', '350102'],
  [350102, '350102'],
  ['鼓楼区', '350102'],
  ['鼓 楼 区', '350102'],
  ['鼓楼', '350102'],
  ['福州市鼓楼区', '350102'],
  ['福州鼓楼区', '350102'],
  ['福建省福州市鼓楼区', '350102'],
  ['福州市-鼓楼区', '350102'],
  ['平潭', '350128'],
  ['平潭综合实验区', '350128'],
  ['长乐市', '350112'],
  ['沙县', '350405'],
  ['福州市', '350100'],
  ['南平', '350700'],
])('the county %j is %s', (cell, adcode) =>
  expect(findCounty(regions, cell, undefined, '福建')).toEqual({ ok: true, adcode }),
)

test.each([
  ['福建福州市鼓楼区', '福建', '350102'],
  ['福州市鼓楼区', '福州', '350102'],
  ['福州鼓楼区', '福州', '350102'],
  ['福州', '福州', '350100'],
])('%j is found in the list of %s', (cell, home, adcode) =>
  expect(findCounty(regions, cell, undefined, home)).toEqual({ ok: true, adcode }),
)

test.each([
  ['海淀区', undefined, /没有“海淀区”这个区县/],
  ['厦门市鼓楼区', undefined, /对不上：鼓楼区在福州市/],
  ['鼓楼区', '厦门市', /对不上：鼓楼区在福州市/],
  ['鼓楼区', '北京市', /没有“北京市”这个设区市/],
  ['350199', undefined, /没有 350199 这个区划代码/],
  ['金门县', undefined, /目录不收金门县/],
  ['', undefined, /空着/],
])('the county %j with the city %j is refused', (cell, city, why) => {
  expect(findCounty(regions, cell, city)).toEqual({ ok: false, why: expect.stringMatching(why) as string })
})

test('a name that two cities have is told apart by its city, never guessed', () => {
  const cities: Regions['cities'] = [
    { code: '350100', name: '福州市', counties: { '350102': '城关区' } },
    { code: '350400', name: '三明市', counties: { '350429': '城关区' } },
  ]
  const two = someRegions({ cities })
  const why = expect.stringContaining('福州市城关区、三明市城关区') as string
  expect(findCounty(two, '城关区')).toEqual({ ok: false, why })
  expect(findCounty(two, '城关')).toEqual({ ok: false, why })
  expect(findCounty(two, '三明市城关区')).toEqual({ ok: true, adcode: '350429' })
  expect(findCounty(two, '城关', '三明')).toEqual({ ok: true, adcode: '350429' })
})

test('every county and city of the drop-down is found under its label, and none is there twice', () => {
  const labels = countyLabels(regions)
  const codes = labels.map((label) => findCounty(regions, label)).map((found) => (found.ok ? found.adcode : found.why))
  expect(labels).toHaveLength(83 + 9)
  expect(new Set(codes).size).toBe(labels.length)
  expect(codes.filter((code) => !/^35\d{4}$/.test(code))).toEqual([])
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, letter) => expect(columnLetter(column)).toBe(letter))
