import { Heading as BrowserHeading } from '@/ui/heading/heading.h5'
import { Heading as PhoneHeading } from '@/ui/heading/heading.weapp'
import { Icon } from '@/ui/icon/icon'
import { NavRow } from '@/ui/nav-row/nav-row'
import { BrandMark, Ring } from '@/ui/ring/ring'
import { Spoken as BrowserSpoken } from '@/ui/spoken/spoken.h5'
import { Spoken as PhoneSpoken } from '@/ui/spoken/spoken.weapp'
import { back, home } from '#wording/common'
import { click, draw, only } from '../support/draw'

test.each([
  ['a browser', BrowserSpoken, 'role', 'img'],
  ['the phone', PhoneSpoken, 'aria-role', 'text'],
] as const)('in %s several pieces are said as one sentence', (_, Spoken, role, what) => {
  const { root } = draw(
    <Spoken says="two of six" className="strip">
      <i>1</i>
      <i>2</i>
    </Spoken>,
  )
  const part = only(root, '.strip')
  expect(part.getAttribute(role)).toBe(what)
  expect(part.getAttribute('aria-label')).toBe('two of six')
  expect(part.textContent).toBe('12')
})

test.each([1, 2, 3] as const)('a heading of level %d is a heading, on both', (level) => {
  const inBrowser = only(draw(<BrowserHeading level={level}>name</BrowserHeading>).root, '[role=heading]')
  expect(inBrowser.getAttribute('aria-level')).toBe(String(level))
  const onPhone = only(draw(<PhoneHeading level={level}>name</PhoneHeading>).root, '[aria-role=heading]')
  expect(onPhone.classList.contains(`h${level}`)).toBe(true)
})

test.each([
  ['an icon', <Icon key="1" name="phone" />],
  ['the badge of an area', <Ring key="2" area={3} />],
  ['the sign of the app', <BrandMark key="3" />],
])('%s is for the eye alone', (_, part) => {
  expect(draw(part).root.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})

const bars = { top: 20, row: 44, right: 96 }

test.each([
  ['back', back],
  ['home', home],
] as const)('the row at the top leads %s under its name, and stays clear of the host', (lead, name) => {
  const onLead = jest.fn()
  const { root } = draw(<NavRow bars={bars} tone="plain" title="here" lead={lead} onLead={onLead} />)
  const way = only(root, '#nav-back')
  expect(way.getAttribute('aria-label')).toBe(name)
  click(way)
  expect(onLead).toHaveBeenCalledTimes(1)
  expect(only(root, '.nav').style.paddingTop).toBe('20px')
  expect(only(root, '.row').style).toMatchObject({ minHeight: '44px', paddingRight: '96px' })
})

test.each(['brand', 'none'] as const)('with %s before its title it has no way back', (lead) => {
  const { root } = draw(<NavRow bars={bars} tone="hero" title="here" lead={lead} onLead={jest.fn()} />)
  expect(root.querySelector('[role=button], [role=link]')).toBeNull()
  expect(only(root, '[role=heading]').textContent).toBe('here')
  expect(root.textContent).toBe('here')
})
