import type { ComponentType } from 'react'
import { Button } from '@/ui/button/button'
import { Cell } from '@/ui/cell/cell'
import { Choice } from '@/ui/choice/choice'
import { Dock } from '@/ui/dock/dock'
import { NavPill } from '@/ui/nav-pill/nav-pill'
import { ShareButton as BrowserShare } from '@/ui/share-button/share-button.h5'
import type { ShareButtonProps } from '@/ui/share-button/share-button-props'
import { ShareButton as PhoneShare } from '@/ui/share-button/share-button.weapp'
import { SheetFrame } from '@/ui/sheet/sheet-frame'
import { SinglePageProvider, WithWayOn } from '@/ui/single-page/single-page'
import type { TappableProps } from '@/ui/tappable/tappable-props'
import { Tappable as BrowserTappable } from '@/ui/tappable/tappable.h5'
import { Tappable as PhoneTappable } from '@/ui/tappable/tappable.weapp'
import { click, draw, only } from '../support/draw'
import { controlsOf } from '../support/page'

const ignore = () => undefined

/** Draws a part as it stands in the whole app and as it stands on a single page. */
const both = (part: JSX.Element) => ({
  whole: draw(part).root,
  single: draw(<SinglePageProvider value>{part}</SinglePageProvider>).root,
})

const tappables: readonly (readonly [string, ComponentType<TappableProps>])[] = [
  ['a browser', BrowserTappable],
  ['the phone', PhoneTappable],
]

describe.each(tappables)('what can be tapped in %s, on a single page', (_, Tappable) => {
  const SOUNDS_TAPPABLE = '[role=button], [role=link], [aria-role=button], [aria-role=link], [tabindex], [hoverclass]'

  test('is words alone: a tap does nothing, and nothing says that it would', () => {
    const onTap = jest.fn()
    const part = (
      <Tappable onTap={onTap} role="link" className="wide" expanded>
        go
      </Tappable>
    )
    const { single, whole } = both(part)
    expect(single.textContent).toBe('go')
    expect(single.querySelector(SOUNDS_TAPPABLE)).toBeNull()
    expect(single.querySelector('[aria-expanded]')).toBeNull()
    click(only(single, '.wide'))
    expect(onTap).not.toHaveBeenCalled()
    click(only(whole, '.wide'))
    expect(onTap).toHaveBeenCalledTimes(1)
  })

  test('keeps its name for someone who listens, where the words inside do not say it', () => {
    const { single } = both(<Tappable onTap={ignore} label="one hundred" className="wide" />)
    expect(only(single, '.wide').getAttribute('aria-label')).toBe('one hundred')
  })

  test('works as ever where what it does stays on the page', () => {
    const onTap = jest.fn()
    const { single, whole } = both(<Tappable onTap={onTap} stays className="wide" />)
    expect(single.innerHTML).toBe(whole.innerHTML)
    click(only(single, '.wide'))
    expect(onTap).toHaveBeenCalledTimes(1)
  })
})

describe('a button on a single page', () => {
  test('is not drawn, where what it does leads out of the page', () => {
    const { single, whole } = both(
      <Button look="solid" onTap={ignore}>
        copy
      </Button>,
    )
    expect(whole.textContent).toBe('copy')
    expect(single.innerHTML).toBe('')
  })

  test('works as ever, where what it does stays on the page', () => {
    const onTap = jest.fn()
    const { single } = both(
      <Button look="soft" id="more" stays="control" onTap={onTap}>
        more
      </Button>,
    )
    click(only(single, '#more[role=button]'))
    expect(onTap).toHaveBeenCalledTimes(1)
  })

  test('leaves its words, where they are part of what the page says', () => {
    const part = (
      <Button look="solid" id="call" stays="words" onTap={ignore}>
        0598-7832211
      </Button>
    )
    const { single, whole } = both(part)
    expect(single.textContent).toBe('0598-7832211')
    expect(single.querySelector('.button, #call, [role]')).toBeNull()
    expect(controlsOf(whole)).toHaveLength(1)
  })
})

const shares: readonly (readonly [string, ComponentType<ShareButtonProps>])[] = [
  ['a browser', BrowserShare],
  ['the phone', PhoneShare],
]

test.each(shares)('the button that shares in %s is not drawn on a single page', (_, ShareButton) => {
  const { single, whole } = both(
    <ShareButton look="solid" onShare={ignore}>
      send
    </ShareButton>,
  )
  expect(whole.textContent).toBe('send')
  expect(single.innerHTML).toBe('')
})

test('a dock is not drawn, nor is whatever makes sense only where a reader can go on', () => {
  expect(both(<Dock>here</Dock>).single.innerHTML).toBe('')
  const { single, whole } = both(<WithWayOn>on</WithWayOn>)
  expect([single.innerHTML, whole.innerHTML]).toEqual(['', 'on'])
})

test('a row that leads elsewhere keeps its words and loses its arrow', () => {
  const { single, whole } = both(<Cell title="name" text="more" onTap={ignore} />)
  expect(single.textContent).toBe(whole.textContent)
  expect([single, whole].map((root) => root.querySelectorAll('.chevron').length)).toEqual([0, 1])
  expect(controlsOf(single)).toEqual([])
})

test('a choice and what changes the text size stay', () => {
  const options = [{ id: 'a', word: 'A' }]
  const choice = <Choice name="one" options={options} chosen="" onChoose={ignore} />
  expect(controlsOf(both(choice).single)).toHaveLength(1)
  expect(controlsOf(both(<NavPill icon="text" word="big" stays onTap={ignore} />).single)).toHaveLength(1)
  expect(controlsOf(both(<NavPill icon="phone" word="call" onTap={ignore} />).single)).toEqual([])
})

test('a sheet without actions has no empty place for them, and can be closed', () => {
  const onClose = jest.fn()
  const frame = (actions: JSX.Element | null) => (
    <SheetFrame open label="sheet" onClose={onClose} actions={actions}>
      body
    </SheetFrame>
  )
  const { single } = both(frame(null))
  expect(single.querySelector('.actions')).toBeNull()
  expect(both(frame(<Cell title="go" onTap={ignore} />)).whole.querySelector('.actions')).not.toBeNull()
  click(only(single, '#sheet-close'))
  expect(onClose).toHaveBeenCalledTimes(1)
})
