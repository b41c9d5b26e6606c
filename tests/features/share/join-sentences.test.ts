import { joinSentences } from '@/features/share/join-sentences'
import { aFigure } from '../../support/builders'

const figure = (id: string, title: string, says: string, printed = '3', unit = '个') =>
  aFigure({ id: `2022-${id}`, title, says, printed, unit })

test.each([
  ['nothing', [], []],
  ['one figure', [figure('a', '屋', '新建{figure}')], ['新建3个']],
  [
    'figures of two things',
    [figure('a', '屋', '新建{figure}'), figure('b', '园', '新建{figure}屋')],
    ['新建3个', '新建3个屋'],
  ],
  [
    'the same said of two figures',
    [figure('a', '宣讲', '去{figure}宣讲', '10', '个县'), figure('b', '宣讲', '去{figure}宣讲', '9', '个乡')],
    ['去10个县、9个乡宣讲'],
  ],
  [
    'a clause that both begin with',
    [figure('a', '学', '学生里，{figure}读书'), figure('b', '学', '学生里，有{figure}工作')],
    ['学生里，3个读书，有3个工作'],
  ],
  [
    'the name of the thing, with what belongs to it',
    [figure('a', '三说', '“三说”活动接访{figure}'), figure('b', '三说', '“三说”活动下访{figure}')],
    ['“三说”活动接访3个，下访3个'],
  ],
  [
    'three about one thing',
    ['接', '下', '解'].map((word) => figure(word === '接' ? 'a' : 'b', '三说', `三说${word}{figure}`)),
    ['三说接3个，下3个，解3个'],
  ],
  [
    'a beginning that is no name and no clause stays',
    [figure('a', '工程', '各级协会为工程投入{figure}'), figure('b', '工程', '各级协会帮扶{figure}')],
    ['各级协会为工程投入3个', '各级协会帮扶3个'],
  ],
  [
    'the same beginning about two things stays',
    [figure('a', '甲', '甲和乙，有{figure}'), figure('b', '乙', '甲和乙，来{figure}')],
    ['甲和乙，有3个', '甲和乙，来3个'],
  ],
])('%s', (_, figures, sentences) => {
  expect(joinSentences(figures, [])).toEqual(sentences)
})

test('figures that are printed as one are not parted', () => {
  const both = [figure('a', '试点', '有{figure}', '1', '市'), figure('b', '试点', '有{figure}', '8', '县')]
  expect(joinSentences(both, ['2022-a', '2022-b'])).toEqual(['有1市8县'])
  expect(joinSentences(both, ['2022-a'])).toEqual(['有1市、8县'])
})
