import templates from '../../config/templates/attributes'
import { madeUp, programSources, type SourceFile } from '../support/source-files'
import { hostAttributes, type HostAttribute } from '../support/source-jsx'

/** What every template passes, or React keeps to itself. */
const ALWAYS = ['className', 'style', 'id', 'key', 'onClick', 'onTap', 'catchMove', 'children', 'ref']

/** customStyle as a template writes it: custom-style; an event as Taro does: onAfterLeave is bindAfterLeave. */
const written = (name: string) =>
  /^on[A-Z]/.test(name) ? `bind${name.slice(2)}` : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const passes = ({ component, name }: HostAttribute) =>
  ALWAYS.includes(name) || (templates.kept[component] ?? []).includes(written(name))

const lost = (file: SourceFile, files?: readonly SourceFile[]): string[] =>
  hostAttributes(file, files)
    .filter((one) => !passes(one))
    .map(({ at, component, name }) => `${at} ${component} ${name}`)

/** What the phone's build reads. */
const files = programSources().filter(({ path }) => path.endsWith('.tsx') && !path.endsWith('.h5.tsx'))
const given = files.flatMap((file) => hostAttributes(file, files))

test('every attribute that a component gives to the host is in its templates', () => {
  expect(given.length).toBeGreaterThan(200)
  expect(files.flatMap((file) => lost(file, files))).toEqual([])
})

test('every component of the host that is used has a row, so that it loses what nobody uses', () => {
  const used = new Set(given.map(({ component }) => component))
  expect([...used].filter((one) => !templates.kept[one])).toEqual([])
})

const from = `import { Button as HostButton, View } from '@tarojs/components';`

test.each([
  [`<View hoverStayTime={9} />`, 'View hoverStayTime'],
  [`<View data-what="1" />`, 'View data-what'],
  [`<HostButton formType="submit" />`, 'Button formType'],
  [`<View {...{ 'aria-modal': true }} />`, 'View aria-modal'],
  [`<View {...(on ? { id: 'a' } : { title: 'b' })} />`, 'View title'],
  [`() => { const aria = { 'aria-role': 'x', 'aria-level': 1 }; return <View {...aria} /> }`, 'View aria-level'],
  [`(rest) => <View {...rest} />`, 'View {...}'],
  [`1; function F({ aria }) { return <View {...aria} /> }`, 'View {...}'],
  [`() => <F aria={{ 'aria-modal': true }} />; function F({ aria }) { return <View {...aria} /> }`, 'View aria-modal'],
])('%s would not reach the phone whole', (text, said) => {
  expect(lost(madeUp('src/ui/bad.tsx', `${from} export const a = ${text}`))).toEqual([expect.stringContaining(said)])
})

test.each([
  `<HostButton openType="share" />`,
  `<View aria-label="a" hoverClass="b" id="c" />`,
  `<Other foo />`,
  `() => <F aria={{ 'aria-label': 'a' }} />; function F({ aria }) { return <View {...aria} /> }`,
])('%s reaches the phone', (text) => {
  expect(lost(madeUp('src/ui/good.tsx', `${from} export const a = ${text}`))).toEqual([])
})
