import core from '#packs/core.json'
import pack from '#packs/places.json'
import * as words from '#wording/directory'
import * as keep from '#wording/keep'
import * as common from '#wording/sites'
import { parseUrl, paths, route } from '@/routes'
import { addPack } from '@/store/content'
import { saved } from '@/store/saved'
import { has, tapAt, text, write } from '../support/directory'
import { FULL, full, withFixtures } from '../support/fixture-places'
import { aHost, aRoad, control, saidBy, tapOn } from '../support/page'
import { pageAt, visit } from '../support/visit'

jest.mock('@/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 23, 4) }))

beforeEach(() => saved.setState({ items: [] }))
afterEach(() => jest.restoreAllMocks())

describe('a place', () => {
  const open = (id = FULL) => visit(paths.place, `id=${id}`)

  test('is kept and let go, and stands on the tab meanwhile', async () => {
    const host = aHost()
    const page = await open()
    await tapAt(page, '#place-save')
    expect(text(page)).toContain(words.savedOn)
    const tab = await visit(paths.sites)
    expect(text(tab)).toContain(common.savedTitle)
    await tapAt(tab, '#saved-0')
    const again = { ...tab, root: await pageAt(paths.place, tab.utils) }
    await tapAt(again, '#place-save')
    expect(saved.getState().items).toEqual([])
    expect(saidBy(host)).toEqual([keep.saved, keep.dropped])
    expect(text(await visit(paths.sites))).not.toContain(common.savedTitle)
  })

  test('is put right by a text that names record, field, what stands there and what should', async () => {
    const host = aHost()
    const page = await open()
    await tapAt(page, '#place-wrong')
    await tapOn(
      { ...page, root: page.root.querySelector('.sheet') as HTMLElement },
      `${words.wrongWhich}：${words.wrongFields.name}`,
    )
    await write(page, '#wrong-right', '例子')
    await tapAt(page, '#wrong-copy')
    const place = pack.places.find(({ id }) => id === FULL)
    expect(host.clipboard.mock.calls[0]?.[0].data.split('\n')).toEqual([
      '「闽家」里有一处要更正',
      `记录：${place?.name}（${FULL}）`,
      '哪一项：名称',
      `现在写的：${place?.name}`,
      '应当是：例子',
      `内容版本：${core.info.contentVersion}`,
    ])
    expect(saidBy(host)).toEqual([words.wrongCopied])
    await tapOn(page, `${words.wrongWhich}：${words.wrongFields.gone}`)
    expect(has(page, '#wrong-right')).toBe(false)
    expect(text(page)).toContain(words.wrongGone)
  })

  test('leads to its kind and to others of its county', async () => {
    const page = await open()
    const road = aRoad()
    await tapAt(page, '#place-kind')
    await tapAt(page, '#taining-danxia-youth')
    expect(road().map(parseUrl)).toEqual([
      route('kind', { id: 'prenatal' }),
      route('place', { id: 'taining-danxia-youth' }),
    ])
  })

  describe('with a number, hours and a point on the map', () => {
    // the page hands the content's own pack in when it is loaded: that must be over
    beforeAll(() => open())
    beforeEach(() => addPack({ places: withFixtures(pack) }))
    afterAll(() => addPack({ places: pack }))

    test('is called itself, without the extension', async () => {
      const host = aHost()
      const page = await open()
      await tapAt(page, '#place-call')
      expect(host.phone.mock.calls).toEqual([[{ phoneNumber: '0598-7800000' }]])
      for (const said of [words.askExtension({ extension: '802' }), words.otherPhones({ phones: full.phone[1] })])
        expect(text(page)).toContain(said)
    })

    test('says what its hours are, what they mean now, and that holidays are unknown', async () => {
      const page = await open()
      expect(page.root.querySelector('#place-hours')?.textContent).toBe(
        `${words.hoursOpenAll}${full.hours}。${words.hoursHoliday}`,
      )
    })

    test('opens the map; one that is refused gives way to the address', async () => {
      const host = aHost()
      const tab = { opener: window as Window | null }
      const map = jest
        .spyOn(window, 'open')
        .mockReturnValueOnce(tab as unknown as Window)
        .mockReturnValueOnce(null)
      const page = await open()
      expect(control(page.root, words.go).id).toBe('place-go')
      await tapAt(page, '#place-go')
      expect(decodeURIComponent(String(map.mock.calls[0]?.[0]))).toContain(`coord:${full.coord.lat},${full.coord.lng};`)
      expect(host.clipboard.mock.calls).toEqual([])
      await tapAt(page, '#place-go')
      const place = pack.places.find(({ id }) => id === FULL)
      expect(host.clipboard.mock.calls).toEqual([[{ data: `${place?.name}，${place?.address}` }]])
      expect(saidBy(host)).toEqual([words.mapFailed])
    })
  })
})
