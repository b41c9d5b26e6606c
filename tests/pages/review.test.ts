import core from '#packs/core.json'
import { appName, copyDenied, copyFailed } from '#wording/common'
import * as words from '#wording/review'
import { linkCopied, send } from '#wording/share'
import { selectArea } from '@/features/review/select-area'
import { selectFacts } from '@/features/review/select-facts'
import { figureView } from '@/features/review/select-figure'
import { selectHome } from '@/features/review/select-home'
import { aHost, aRoad, control, controlsOf, deadControls, saidBy, sharedCard, tapOn, twiceOn } from '../support/page'
import { citationOf } from '../support/subjects'
import { pageAt, tap, visit } from '../support/visit'

const NOW = Date.UTC(2026, 10, 23, 4)

jest.mock('../../src/platform/clock', () => ({ now: () => Date.UTC(2026, 10, 23, 4) }))

afterEach(() => jest.restoreAllMocks())

const home = selectHome(core, NOW)
const figures = core.years[0].areas.flatMap((area) => area.figures)
const firstOf = (id: string) => core.years[0].areas.find((area) => area.id === id)?.figures[0]

describe('the home', () => {
  test('shows the year, the six areas with what leads each, and whose review it is', async () => {
    const { root } = await visit('pages/review')
    expect(home.areas).toHaveLength(6)
    for (const part of [
      appName,
      String(core.years[0].year.year),
      core.years[0].year.about,
      core.years[0].year.source.title,
      core.years[0].year.source.unknown,
    ])
      expect(root.textContent).toContain(part)
    for (const { name, label, spoken } of home.areas) {
      expect(control(root, spoken).textContent).toContain(name)
      expect(control(root, spoken).textContent).toContain(label)
    }
  })

  test("shows today's figure with its area, and opens where it comes from", async () => {
    const page = await visit('pages/review')
    const today = home.today
    if (!today) throw new Error('no figure today')
    const card = control(page.root, today.spoken)
    expect(card.textContent).toContain(today.figure.label)
    expect(card.textContent).toContain(today.areaName)
    await tap(page.utils, card)
    const opened = await pageAt('pages/figure', page.utils)
    expect(opened.textContent).toContain(citationOf(today.figure.id))
  })

  test('has no control that does nothing', async () => {
    expect(await deadControls(await visit('pages/review'))).toEqual([])
  })

  test.each(home.areas.map((card) => [card.name, card] as const))('leads to %s', async (name, card) => {
    const page = await visit('pages/review')
    await tapOn(page, card.spoken)
    const area = await pageAt('pages/area', page.utils)
    expect(area.querySelector('.body [role=heading]')?.textContent).toBe(name)
  })

  test('leads to all figures', async () => {
    const page = await visit('pages/review')
    await tapOn(page, words.figuresButton)
    expect((await pageAt('packages/review/figures', page.utils)).textContent).toContain(words.filterArea)
  })

  test('in a browser hands over the link of the year', async () => {
    const host = aHost()
    await tapOn(await visit('pages/review'), send)
    expect(host.clipboard.mock.calls[0]?.[0].data).toMatch(/\/s\/year\/2022\/\?v=261123$/)
    expect(saidBy(host)).toEqual([linkCopied])
  })
})

describe('an area', () => {
  test.each(core.years[0].areas.map((area) => [area.name, area] as const))(
    '%s: every figure of it stands on its page, as printed',
    async (_, area) => {
      const { root } = await visit('pages/area', `id=${area.id}`)
      for (const figure of area.figures) expect(root.textContent).toContain(figure.printed + figure.unit)
    },
  )

  test.each(core.years[0].areas.map((area) => [area.name, area] as const))(
    '%s: every part of it is there',
    async (_, area) => {
      const { root } = await visit('pages/area', `id=${area.id}`)
      expect(root.textContent).toContain(area.summary)
      for (const part of selectArea(core, area.id)?.parts ?? []) {
        expect(root.textContent).toContain(part.title)
        if ('items' in part) for (const item of part.items) expect(root.textContent).toContain(item.name)
      }
    },
  )

  test.each(core.years[0].areas.map((area) => [area.name, area] as const))(
    '%s: no control does nothing',
    async (_, area) => {
      expect(await deadControls(await visit('pages/area', `id=${area.id}`))).toEqual([])
    },
  )

  test.each(core.years[0].areas.map((area, i) => [area.name, area, i] as const))(
    '%s: leads to the areas before and after it',
    async (_, area, i) => {
      const page = await visit('pages/area', `id=${area.id}`)
      const beside = [core.years[0].areas[i - 1], core.years[0].areas[i + 1]].flatMap((other) => other ?? [])
      const road = aRoad()
      for (const other of beside) await tapOn(page, other.name)
      expect(road()).toEqual(beside.map(({ id }) => `/pages/area?id=${id}`))
    },
  )

  test.each(core.years[0].areas.map((area) => [area.name, area] as const))(
    '%s: no id stands twice',
    async (_, area) => {
      expect(twiceOn((await visit('pages/area', `id=${area.id}`)).root)).toEqual([])
    },
  )
})

describe('the sheet of a figure', () => {
  const figure = firstOf('2022-care')
  if (!figure) throw new Error('the fixture is gone')
  const facts = selectFacts(core, figure.id)
  const view = figureView(figure)

  const opened = async () => {
    const page = await visit('pages/area', 'id=2022-care')
    await tapOn(page, view.spoken)
    const sheet = page.root.querySelector<HTMLElement>('[role=dialog]')
    if (!sheet || !facts) throw new Error('no sheet')
    return { page, sheet, facts }
  }

  test('says what the figure counts, over which time and where it is printed', async () => {
    const { sheet, facts: known } = await opened()
    for (const said of [known.counts, ...known.span, known.where, citationOf(known.figure.id), figure.where.words])
      expect(sheet.textContent).toContain(said)
    for (const name of [words.factCounts, words.factSpan, words.factScope, words.factWhere])
      expect(sheet.textContent).toContain(name)
  })

  test('copies the citation word for word, and says so', async () => {
    const host = aHost()
    const { page, sheet, facts: known } = await opened()
    await tapOn({ ...page, root: sheet }, words.copyCitation)
    expect(host.clipboard.mock.calls).toEqual([[{ data: citationOf(known.figure.id) }]])
    expect(saidBy(host)).toEqual([words.citationCopied])
  })

  test.each([
    ['setClipboardData:fail auth deny', copyDenied],
    ['setClipboardData:fail privacy permission is not authorized', copyDenied],
    ['setClipboardData:fail', copyFailed],
  ])('a clipboard that answers %s is explained, with a way on', async (errMsg, said) => {
    const host = aHost()
    host.clipboard.mockRejectedValue({ errMsg })
    const { page, sheet } = await opened()
    await tapOn({ ...page, root: sheet }, words.copyCitation)
    expect(saidBy(host)).toEqual([said])
    expect(page.root.querySelector('[role=dialog]')).not.toBeNull()
  })

  test('shuts by its cross, and the page under it is whole', async () => {
    const { page, sheet } = await opened()
    await tap(page.utils, sheet.querySelector('#sheet-close'))
    expect(page.root.querySelector('[role=dialog]')).toBeNull()
    expect(control(page.root, view.spoken)).toBeTruthy()
  })

  test('leads to a page of its own, from where it can be sent', async () => {
    const { page, sheet } = await opened()
    await tapOn({ ...page, root: sheet }, words.openFigure)
    const own = await pageAt('pages/figure', page.utils)
    expect(own.textContent).toContain(citationOf(figure.id))
    expect(sharedCard().path).toBe(`/pages/figure?id=${figure.id}&v=261123`)
  })
})

describe('the page of a figure', () => {
  test.each(figures.map((figure) => [figure.id, figure] as const))('%s is whole', async (id, figure) => {
    const { root } = await visit('pages/figure', `id=${id}`)
    expect(root.textContent).toContain(figure.printed + figure.unit)
    expect(root.textContent).toContain(citationOf(id))
    expect(controlsOf(root).length).toBeGreaterThan(2)
  })

  test('has no control that does nothing', async () => {
    expect(await deadControls(await visit('pages/figure', `id=${figures[0]?.id}`))).toEqual([])
  })
})
