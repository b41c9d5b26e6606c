import { Choice } from '@/ui/choice/choice'
import { click, draw } from '../support/draw'

const OPTIONS = [
  { id: '', word: 'all' },
  { id: 'a', word: 'first' },
  { id: 'b', word: 'second' },
]

const radiosOf = (root: HTMLElement) => [...root.querySelectorAll('[role=radio]')]

test.each(OPTIONS)('with "$id" chosen, "$word" alone is checked', ({ id, word }) => {
  const { root } = draw(<Choice name="which" options={OPTIONS} chosen={id} onChoose={jest.fn()} />)
  const checked = radiosOf(root).filter((one) => one.getAttribute('aria-checked') === 'true')
  expect(checked.map((one) => one.textContent)).toEqual([word])
  expect(checked.map((one) => one.classList.contains('on'))).toEqual([true])
})

test('each option says of what it is an option', () => {
  const { root } = draw(<Choice name="which" options={OPTIONS} chosen="" onChoose={jest.fn()} />)
  expect(radiosOf(root).map((one) => one.getAttribute('aria-label'))).toEqual(
    OPTIONS.map(({ word }) => `which：${word}`),
  )
})

test('a choice that is none of the options checks none', () => {
  const { root } = draw(<Choice name="which" options={OPTIONS} chosen="z" onChoose={jest.fn()} />)
  expect(radiosOf(root).map((one) => one.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false'])
})

test('a tap hands up the id, once', () => {
  const onChoose = jest.fn()
  const { root } = draw(<Choice name="which" options={OPTIONS} chosen="" onChoose={onChoose} />)
  const last = radiosOf(root)[2]
  if (last) click(last)
  expect(onChoose.mock.calls).toEqual([['b']])
})
