import { cardFace } from '@/features/share/card-face'
import { CHAT, layCard, MOMENTS } from '@/features/share/lay-card'
import type { CardFace } from '@/features/share/card-face'
import { measure } from '../../../config/cards/canvas'
import { inked, painted, textFaults, textsOf } from '../../support/pictures'
import { subjects } from '../../support/subjects'

const measured = measure()
const cards = subjects.map(([name, subject]) => [name, cardFace(subject)] as const)

describe.each([
  ['in a chat', CHAT, 0.8],
  ['in Moments', MOMENTS, 0.375],
] as const)('the picture %s', (_where, shape, scale) => {
  test.each(cards)('%s: every text stands in its room', (_, face) => {
    expect(textFaults(layCard(face, shape, measured), 60)).toEqual([])
  })

  test.each(cards)('%s: all of it is there, and the file is small enough to be sent', async (_, face) => {
    const picture = layCard(face, shape, measured)
    const { canvas, bytes } = await painted(picture, scale)
    expect(bytes).toBeLessThanOrEqual(128 * 1024)
    const share = inked(canvas)
    expect(share).toBeGreaterThan(0.05)
    expect(share).toBeLessThan(0.6)
  })
})

const said = (face: CardFace) =>
  textsOf(layCard(face, CHAT, measured))
    .map(({ text }) => text)
    .join('')

test.each(cards)('%s says its number with its unit, its name and all its words', (_, face) => {
  const text = said(face)
  expect(text).toContain(face.name)
  if (face.figure) {
    for (const segment of face.figure.segments) expect(text).toContain(segment.text)
    expect(text).toContain(face.figure.unit)
  }
  if (face.title) expect(text.replace(/\s/g, '')).toContain(face.title.replace(/\s/g, ''))
  // a digest of many tips may be cut; nothing else is
  if (!text.includes('…')) expect(text.replace(/\s/g, '')).toContain(face.text.replace(/\s/g, ''))
})

test('only a digest may have more names than there is room for', () => {
  const cut = subjects.filter(([, subject]) => said(cardFace(subject)).includes('…')).map(([, { kind }]) => kind)
  expect(cut.filter((kind) => kind !== 'digest')).toEqual([])
})

test('the check would find a text that is too wide, one on another, one that begins with a mark', () => {
  const picture = layCard({ ground: '#000', name: '名', aside: '', text: '字' }, CHAT, measured)
  const [first] = textsOf(picture)
  if (!first) throw new Error('no text')
  const bad = (change: Partial<typeof first>) =>
    textFaults({ ...picture, marks: [...picture.marks, { ...first, ...change }] }, 60)
  const elsewhere = { box: { x: 64, y: 400, w: 200, h: 100 }, x: 64, y: 480 }
  expect(bad({ ...elsewhere, text: '太宽'.repeat(20) })[0]).toMatch(/outside its box/)
  expect(bad({})[0]).toMatch(/on one another/)
  expect(bad({ ...elsewhere, text: '，甲' })[0]).toMatch(/begins with a mark/)
  expect(bad({ ...elsewhere, size: 20 })[0]).toMatch(/smaller than 60/)
  expect(bad(elsewhere)).toEqual([])
})
