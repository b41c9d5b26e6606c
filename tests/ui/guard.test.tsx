import { Guard } from '@/ui/guard/guard'
import { click, draw, only } from '../support/draw'

const state = { broken: true }

function Part() {
  if (state.broken) throw new Error('as a test wants it')
  return <p>whole</p>
}

const guarded = (
  <Guard instead={(retry) => <button onClick={retry}>broken</button>}>
    <Part />
  </Guard>
)

// React reports what a boundary catches; here it is what we want
beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

test('what is whole is drawn as it is', () => {
  state.broken = false
  expect(draw(guarded).root.textContent).toBe('whole')
})

test('what breaks gives way to something else, and trying again brings it back once it is whole', () => {
  state.broken = true
  const { root } = draw(guarded)
  expect(root.textContent).toBe('broken')
  click(only(root, 'button'))
  expect(root.textContent).toBe('broken')
  state.broken = false
  click(only(root, 'button'))
  expect(root.textContent).toBe('whole')
})

test('a fault in one part leaves the part beside it standing', () => {
  state.broken = true
  const { root } = draw(
    <>
      {guarded}
      <i>beside</i>
    </>,
  )
  expect(root.textContent).toBe('brokenbeside')
})
