import { Tappable as BrowserTappable } from '@/ui/tappable/tappable.h5'
import { Tappable as PhoneTappable } from '@/ui/tappable/tappable.weapp'
import { click, draw, only, press } from '../support/draw'

/** Both answer the same contract; only the name of the role's attribute differs. */
const variants = [
  ['a browser', BrowserTappable, 'role'],
  ['the phone', PhoneTappable, 'aria-role'],
] as const

describe.each(variants)('in %s', (_, Tappable, role) => {
  const ignore = () => undefined

  test('it is a button by itself, and what it is told to be otherwise', () => {
    const { root, redraw } = draw(<Tappable onTap={ignore}>go</Tappable>)
    expect(only(root, `[${role}]`).getAttribute(role)).toBe('button')
    redraw(<Tappable onTap={ignore} role="link" />)
    expect(only(root, `[${role}]`).getAttribute(role)).toBe('link')
  })

  test('its name is its label, or else the words inside', () => {
    const { root, redraw } = draw(<Tappable onTap={ignore}>go</Tappable>)
    const part = only(root, `[${role}]`)
    expect(part.hasAttribute('aria-label')).toBe(false)
    expect(part.textContent).toBe('go')
    redraw(
      <Tappable onTap={ignore} label="go on">
        go
      </Tappable>,
    )
    expect(part.getAttribute('aria-label')).toBe('go on')
  })

  test.each([
    [undefined, null],
    [true, 'true'],
    [false, 'false'],
  ] as const)('with a state of %s it says %s', (state, said) => {
    const given = state === undefined ? {} : { checked: state, expanded: state }
    const part = only(draw(<Tappable onTap={ignore} {...given} />).root, `[${role}]`)
    expect(part.getAttribute('aria-checked')).toBe(said)
    expect(part.getAttribute('aria-expanded')).toBe(said)
  })

  test('it keeps the id and class it is given, beside its own', () => {
    const part = only(draw(<Tappable onTap={ignore} id="one" className="wide" />).root, '#one')
    expect([...part.classList]).toEqual(expect.arrayContaining(['tappable', 'wide']))
    expect(part.className).not.toContain('undefined')
  })

  test('a tap is one tap', () => {
    const onTap = jest.fn()
    click(only(draw(<Tappable onTap={onTap} />).root, `[${role}]`))
    expect(onTap).toHaveBeenCalledTimes(1)
  })
})

describe('by keyboard', () => {
  test('it can be reached', () => {
    expect(only(draw(<BrowserTappable onTap={jest.fn()} />).root, '[role]').tabIndex).toBe(0)
  })

  test.each([
    ['Enter', 1],
    [' ', 1],
    ['a', 0],
    ['Tab', 0],
    ['Escape', 0],
  ])('the key "%s" is %d taps', (key, taps) => {
    const onTap = jest.fn()
    const free = press(only(draw(<BrowserTappable onTap={onTap} />).root, '[role]'), key)
    expect(onTap).toHaveBeenCalledTimes(taps)
    // a key that taps must not also scroll the page
    expect(free).toBe(taps === 0)
  })
})
