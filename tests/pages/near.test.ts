import * as words from '#wording/directory'
import { paths } from '@/routes'
import type { Located } from '@/platform/located'
import { has, list, rowsOf, tapAt, text } from '../support/directory'
import { pageAt, visit, type Visit } from '../support/visit'

const mockWhere: { answer: (located: Located) => void; asked: number } = { answer: () => undefined, asked: 0 }
function mockLocate(): Promise<Located> {
  mockWhere.asked++
  return new Promise<Located>((resolve) => void (mockWhere.answer = resolve))
}
jest.mock('@/platform/location', () => ({ locate: () => mockLocate() }))

describe('the nearest first', () => {
  const answer = async (page: Visit, located: Located) => {
    await page.utils.act(async () => {
      mockWhere.answer(located)
      await Promise.resolve()
    })
  }
  const said = ({ root }: Visit) => root.querySelector('#near-said')?.textContent
  const TAINING = { lat: 26.9, lng: 117.17 }

  test('asks after a tap only, says so, sorts, and goes back to the order of before', async () => {
    const before = mockWhere.asked
    const page = await list('kind=prenatal')
    const order = rowsOf(page)
    expect(mockWhere.asked).toBe(before)
    await tapAt(page, '#near')
    expect([said(page), mockWhere.asked]).toEqual([words.locating, before + 1])
    expect(rowsOf(page)).toEqual(order)
    await answer(page, { ok: true, point: { lat: 26.08, lng: 119.3 } })
    expect(said(page)).toBe(words.nearOn)
    expect(rowsOf(page)[0]).toBe('gulou-prenatal')
    expect(text(page)).toContain('直线距离')
    await tapAt(page, '#near-off')
    expect(rowsOf(page)).toEqual(order)
    expect(text(page)).not.toContain('直线距离')
  })

  test.each<[string, Located, string, boolean]>([
    ['a reader who says no', { ok: false, why: 'denied' }, words.whereDenied, true],
    ['no answer', { ok: false, why: 'timeout' }, words.whereTimeout, true],
    ['a failure', { ok: false, why: 'failed' }, words.whereFailed, true],
    ['a host that cannot', { ok: false, why: 'unsupported' }, words.whereFailed, true],
    ['a phone in Peking', { ok: true, point: { lat: 39.9, lng: 116.4 } }, words.whereOutside, false],
  ])('%s leaves the list as it is', async (_, located, why, again) => {
    const page = await list()
    const order = rowsOf(page)
    await tapAt(page, '#near')
    await answer(page, located)
    expect(said(page)).toBe(why)
    expect(rowsOf(page)).toEqual(order)
    expect(has(page, '#near-again')).toBe(again)
  })

  test('can be asked for again, and an answer for a page that is gone changes nothing', async () => {
    const page = await list()
    await tapAt(page, '#near')
    await answer(page, { ok: false, why: 'timeout' })
    const before = mockWhere.asked
    await tapAt(page, '#near-again')
    expect(mockWhere.asked).toBe(before + 1)
    const late = mockWhere.answer
    const next = await list()
    await next.utils.act(async () => late({ ok: true, point: TAINING }))
    expect(has(next, '#near-said')).toBe(false)
  })

  test('a tap on the tab asks on the list, once', async () => {
    const tab = await visit(paths.sites)
    const before = mockWhere.asked
    await tapAt(tab, '#sites-near')
    const root = await pageAt(paths.list, tab.utils)
    expect(said({ ...tab, root })).toBe(words.locating)
    expect(mockWhere.asked).toBe(before + 1)
    await list()
    expect(mockWhere.asked).toBe(before + 1)
  })
})
