import core from '#packs/core.json'
import { placeIn, stepsOf } from '@/features/tips/aid-steps'
import { aTip } from '../../support/builders'

const texts = (id: string) => {
  const tip = core.firstAid.find((one) => one.id === id)
  return tip ? stepsOf(tip) : []
}

test('the steps are those of the tip, in order, and nothing else', () => {
  for (const tip of core.firstAid) {
    const written = tip.blocks.flatMap((block) => (block.type === 'steps' ? block.items : []))
    expect(stepsOf(tip).map(({ text }) => text)).toEqual(written)
  }
  expect(core.firstAid.filter((tip) => stepsOf(tip).length > 1).length).toBeGreaterThan(10)
})

test('a step names its tip, or its part where the tip has more than one', () => {
  expect(texts('cpr-adult')[0]).toEqual({ text: '叫人打120，去拿AED，自己马上开始按。', part: '大人心肺复苏' })
  expect(texts('drowning').map(({ part }) => part)).toEqual([
    '人在水里',
    '人在水里',
    '人在水里',
    '捞上来以后',
    '捞上来以后',
  ])
  const untitled = aTip({
    blocks: [
      { type: 'steps', items: ['看例子。'] },
      { type: 'steps', title: '然后', items: ['做例子。'] },
    ],
  })
  expect(stepsOf(untitled).map(({ part }) => part)).toEqual(['例子怎么做', '然后'])
})

test('a tip without steps has none', () => {
  expect(texts('cpr-child')).toEqual([])
})

test.each([
  ['1', 7, 1],
  ['7', 7, 7],
  ['8', 7, 8],
  ['9', 7, 0],
  ['0', 7, 0],
  ['-1', 7, 0],
  ['01', 7, 0],
  ['1.5', 7, 0],
  ['1e0', 7, 0],
  [' 1', 7, 0],
  ['NaN', 7, 0],
  ['999', 7, 0],
  ['９', 9, 0],
  ['', 7, 0],
  [undefined, 7, 0],
  ['1', 0, 0],
  ['12', 12, 12],
])('step=%j of %i opens at %i', (asked, total, at) => {
  expect(placeIn(asked, total)).toBe(at)
})
