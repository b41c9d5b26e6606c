import type { Canvas } from '@napi-rs/canvas'
import sharp from 'sharp'
import { coloursOf, type Mark, type Picture } from '@/features/share/draw/picture'
import { encodePng } from '@/features/share/draw/png'
import { layPoster } from '@/features/share/lay-poster'
import { makePoster } from '@/features/share/make-poster'
import type { PosterSpec } from '@/features/share/poster/poster-spec'
import { measure, paintPicture } from '../../../config/cards/canvas'
import { contrast } from '../../../config/content/colours'
import { inked, inkOf, pixelsOf, textFaults, textsOf } from '../../support/pictures'
import { edition, subjects } from '../../support/subjects'

/** What an image in a chat may weigh. */
const HEAVIEST = 128 * 1024
const SMALLEST = 28
const measured = measure()
const posters = subjects.map(([name, subject]) => [name, layPoster(makePoster(subject, edition), measured)] as const)

const pngOf = (canvas: Canvas, picture: Picture, pixels = pixelsOf(canvas)) => encodePng(pixels, coloursOf(picture))

/** Boxes of texts that lie on one another: each text was given room of its own. */
function boxFaults(picture: Picture): string[] {
  const texts = textsOf(picture)
  return texts.flatMap(({ box: a, text }, i) =>
    texts.slice(i + 1).flatMap(({ box: b, text: other }) => {
      const apart = a.x + a.w <= b.x + 1 || b.x + b.w <= a.x + 1 || a.y + a.h <= b.y + 1 || b.y + b.h <= a.y + 1
      return apart ? [] : [`${text} / ${other}`]
    }),
  )
}

const hex = (r = 0, g = 0, b = 0) => `#${[r, g, b].map((one) => one.toString(16).padStart(2, '0')).join('')}`

/** Texts that do not stand out from what is painted under them, wherever their ink is: the worst pixel counts. */
function paleTexts(picture: Picture): string[] {
  const isText = (mark: Mark) => mark.mark === 'text'
  const under = paintPicture({ ...picture, marks: picture.marks.filter((mark) => !isText(mark)) }, 1).getContext('2d')
  return textsOf(picture).flatMap((mark) => {
    const ink = inkOf(mark)
    const [x, y] = [Math.floor(ink.x), Math.floor(ink.y)]
    const { data } = under.getImageData(x, y, Math.ceil(ink.w), Math.ceil(ink.h))
    const grounds = [...new Set(new Uint32Array(data.buffer))].map((one) =>
      hex(one & 255, (one >> 8) & 255, (one >> 16) & 255),
    )
    const worst = Math.min(...grounds.map((ground) => contrast(mark.fill, ground)))
    return worst >= 4.5 ? [] : [`${mark.text}: ${worst.toFixed(2)}`]
  })
}

describe.each(posters)('the poster of %s', (_, picture) => {
  test('is 750 wide, and as high as a canvas can be on every phone', () => {
    expect(picture.width).toBe(750)
    expect(picture.height).toBeGreaterThanOrEqual(1334)
    expect(picture.height).toBeLessThanOrEqual(4096)
  })

  test('has every text in a room of its own', () => {
    expect(textFaults(picture, SMALLEST)).toEqual([])
    expect(boxFaults(picture)).toEqual([])
  })

  test('can be read without colour', () => expect(paleTexts(picture)).toEqual([]))

  test('is not blank, and light enough to be sent', () => {
    const canvas = paintPicture(picture, 1)
    const pixels = pixelsOf(canvas)
    expect(pngOf(canvas, picture, pixels).length).toBeLessThanOrEqual(HEAVIEST)
    const ink = inked(canvas, pixels)
    expect(ink).toBeGreaterThan(0.3)
    expect(ink).toBeLessThan(0.95)
  })

  test('leaves nothing out', () => {
    const texts = textsOf(picture).map(({ text }) => text)
    expect(texts.filter((text) => text.includes('…') || text.startsWith('另有'))).toEqual([])
  })
})

test('the file is the picture: its own colours exactly, every other near', async () => {
  const found = posters.find(([name]) => name === 'the year')
  if (!found) throw new Error('no year')
  const picture = found[1]
  const canvas = paintPicture(picture, 1)
  const { data, info } = await sharp(pngOf(canvas, picture)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { data: wanted } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  expect([info.width, info.height, info.channels]).toEqual([picture.width, picture.height, 3])
  const own = new Set(coloursOf(picture).map((colour) => colour.toLowerCase()))
  const seen = new Set<string>()
  let far = 0
  for (let i = 0; i < info.width * info.height; i++) {
    const now = hex(data[i * 3], data[i * 3 + 1], data[i * 3 + 2])
    const was = hex(wanted[i * 4], wanted[i * 4 + 1], wanted[i * 4 + 2])
    if (own.has(was) && now !== was) far = Infinity
    const apart = [0, 1, 2].map((k) => Math.abs((data[i * 3 + k] ?? 0) - (wanted[i * 4 + k] ?? 0)))
    far = Math.max(far, ...apart)
    seen.add(now)
  }
  expect(far).toBeLessThan(64)
  expect(seen.size).toBeLessThanOrEqual(32)
  expect(seen.size).toBeGreaterThan(10)
})

const aSpec = (rows: number): PosterSpec => ({
  ground: '#0b5563',
  kicker: '例子',
  title: '例子',
  body: [
    { part: 'heading', text: '第一段' },
    ...Array.from({ length: rows }, (_one, i) => ({
      part: 'row' as const,
      name: `例子${i + 1}`,
      text: '例子里的家庭',
      figure: { segments: [{ role: 'numeral' as const, text: `${i}` }], unit: '户' },
    })),
  ],
  notes: ['来源：例子'],
  footer: ['例子'],
})

describe('what is too tall', () => {
  const namesIn = (picture: Picture) => textsOf(picture).filter(({ text }) => /^例子\d/.test(text))
  const sizesFor = (rows: number) => namesIn(layPoster(aSpec(rows), measured)).map(({ size }) => size)

  test('is set in smaller type first, never under 28, and large where there is room', () => {
    const sizes = [1, 10, 26, 34, 60].map((rows) => Math.min(...sizesFor(rows)))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(sizes).size).toBeGreaterThan(3)
    expect(sizes[sizes.length - 1]).toBe(SMALLEST)
  })

  test.each([60, 90, 400])('with %d rows leaves out whole rows from the end and says how many', (rows) => {
    const picture = layPoster(aSpec(rows), measured)
    const names = namesIn(picture).map(({ text }) => text)
    expect(picture.height).toBeLessThanOrEqual(4096)
    expect(picture.height).toBeGreaterThan(3900)
    expect(names).toEqual(Array.from({ length: names.length }, (_one, i) => `例子${i + 1}`))
    const texts = textsOf(picture).map(({ text }) => text)
    const left = rows - names.length
    expect(texts.some((text) => text === `另有 ${left} 条，见「闽家」`)).toBe(left > 0)
    expect(texts).toContain('来源：例子')
  })
})

test('the 小程序码 stands in its place if the build has it, else where to search', () => {
  const plain = layPoster(aSpec(2), measured)
  const coded = layPoster(aSpec(2), measured, '/code.png')
  expect(textsOf(plain).map(({ text }) => text)).toContain('微信搜')
  expect(textsOf(coded).map(({ text }) => text)).not.toContain('微信搜')
  const image = coded.marks.find((mark) => mark.mark === 'image')
  expect(image).toMatchObject({ src: '/code.png', box: { w: 184, h: 184 } })
  expect(image?.mark === 'image' && image.box.y + image.box.h).toBeLessThan(coded.height)
})
