import { useState } from 'react'
import { close as closeWord } from '#wording/common'
import { Sheet as BrowserSheet } from '@/ui/sheet/sheet.h5'
import { Sheet as PhoneSheet } from '@/ui/sheet/sheet.weapp'
import { click, draw, only, press, run } from '../support/draw'

const mockHost: { onAfterLeave?: () => void } = {}

jest.mock('@tarojs/components', () => ({
  ...jest.requireActual<object>('@tarojs/components'),
  PageContainer: (props: { onAfterLeave: () => void }) => {
    Object.assign(mockHost, props)
    return null
  },
}))

const BODY = 'where it comes from'

/** A page with a part that opens the sheet, as every page of ours has it. */
function Page({ of: Sheet, onClosed }: { readonly of: typeof BrowserSheet; readonly onClosed?: () => void }) {
  const [open, setOpen] = useState(false)
  const [shut] = useState(() => () => {
    setOpen(false)
    onClosed?.()
  })
  return (
    <>
      <button id="opener" onClick={() => setOpen(true)} />
      <Sheet open={open} label="provenance" onClose={shut} actions={<button id="act" />}>
        {BODY}
      </Sheet>
    </>
  )
}

/** Keys go to what has the focus. */
const inFocus = () => document.activeElement ?? document.body

function opened(Sheet: typeof BrowserSheet) {
  const onClosed = jest.fn()
  const { root, remove } = draw(<Page of={Sheet} onClosed={onClosed} />)
  const opener = only(root, '#opener')
  opener.focus()
  click(opener)
  return { root, opener, onClosed, remove }
}

describe.each([
  ['a browser', BrowserSheet],
  ['the phone', PhoneSheet],
] as const)('in %s', (_, Sheet) => {
  test('shut, it is not there', () => {
    const { root } = draw(<Page of={Sheet} />)
    expect(root.textContent).toBe('')
    expect(root.querySelector('#sheet-close')).toBeNull()
  })

  test('open, it shows its body and its actions', () => {
    const { root } = opened(Sheet)
    expect(root.textContent).toContain(BODY)
    expect(only(root, '#act')).toBeTruthy()
  })

  test('its cross has a name and shuts it', () => {
    const { root, onClosed } = opened(Sheet)
    const cross = only(root, '#sheet-close')
    expect(cross.getAttribute('aria-label')).toBe(closeWord)
    click(cross)
    expect(root.textContent).not.toContain(BODY)
    expect(onClosed).toHaveBeenCalledTimes(1)
  })

  test('a tap beside it shuts it, and the scrim is not read out', () => {
    const { root, onClosed } = opened(Sheet)
    const scrim = only(root, '.scrim')
    expect(scrim.getAttribute('aria-hidden')).toBe('true')
    click(scrim)
    expect(onClosed).toHaveBeenCalledTimes(1)
  })
})

test.each([
  ['a browser', BrowserSheet, 'role'],
  ['the phone', PhoneSheet, 'aria-role'],
] as const)('in %s a screen reader is told that it is a dialog, and of what', (_, Sheet, role) => {
  const { root } = opened(Sheet)
  const dialog = only(root, `[${role}=dialog]`)
  expect(dialog.getAttribute('aria-label')).toBe('provenance')
  expect(dialog.textContent).toContain(BODY)
})

test('in a browser the page under it is out of reach of a screen reader', () => {
  expect(only(opened(BrowserSheet).root, '[role=dialog]').getAttribute('aria-modal')).toBe('true')
})

test('the focus goes in when it opens and back when it shuts', () => {
  const { root, opener } = opened(BrowserSheet)
  expect(document.activeElement).toBe(only(root, '#sheet-close'))
  click(only(root, '#sheet-close'))
  expect(document.activeElement).toBe(opener)
})

test('Escape shuts it, and other keys do not', () => {
  const { root, onClosed, opener } = opened(BrowserSheet)
  press(inFocus(), 'a')
  expect(root.textContent).toContain(BODY)
  press(inFocus(), 'Escape')
  expect(root.textContent).not.toContain(BODY)
  expect(document.activeElement).toBe(opener)
  press(inFocus(), 'Escape')
  expect(onClosed).toHaveBeenCalledTimes(1)
})

test('a page that goes away with its sheet open leaves no ear behind', () => {
  const { onClosed, remove } = opened(BrowserSheet)
  remove()
  press(document, 'Escape')
  expect(onClosed).not.toHaveBeenCalled()
})

test("the phone's own way back shuts the sheet instead of leaving the page", () => {
  const { root, onClosed } = opened(PhoneSheet)
  expect(mockHost).toMatchObject({ show: true, overlay: false })
  run(() => mockHost.onAfterLeave?.())
  expect(onClosed).toHaveBeenCalledTimes(1)
  expect(root.textContent).not.toContain(BODY)
})
