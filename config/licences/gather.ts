import type { Notice } from './notices'

/** Programs of one licence as the page of sources shows them: who holds the copyright of several stands there once. */
export interface Gathered {
  readonly licence: string
  readonly programs: readonly { readonly names: string; readonly copyright: string }[]
  readonly text: string
}

/** What each licence asks to be passed on. */
const TEXTS: Readonly<Record<string, string>> = {
  MIT: 'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
  '0BSD':
    'Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted. THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES.',
}

/** Licences whose code may ship with ours, because what they ask for is passed on. Another one is to be thought about first. */
export const COMPATIBLE: readonly string[] = Object.keys(TEXTS)

/** What keeps packages from shipping, a sentence each. */
export function faultsOf(notices: readonly Notice[]): string[] {
  return notices.flatMap(({ name, licence, copyright }) => [
    ...(COMPATIBLE.includes(licence)
      ? []
      : [`${name}: licence ${licence}. Leave it out, or add the text it asks for to config/licences/gather.ts`]),
    ...(copyright.length
      ? []
      : [`${name}: nobody is named in its licence or package.json. Leave it out, or ask its maker`]),
  ])
}

/** Scopes whose packages are one program: @tarojs/taro, @tarojs/react … are `@tarojs`. */
const WHOLE = ['@tarojs', 'workbox']
const shortName = (name: string) => WHOLE.find((whole) => name.startsWith(whole)) ?? name

/** The notices of packages, by licence and by who holds the copyright. */
export function gather(notices: readonly Notice[]): Gathered[] {
  const licences = [...new Set(notices.map(({ licence }) => licence))].sort().reverse()
  return licences.map((licence) => {
    const own = notices.filter((one) => one.licence === licence)
    const holders = [...new Set(own.map(({ copyright }) => copyright.join('; ')))]
    const programs = holders.map((copyright) => {
      const held = own.filter((one) => one.copyright.join('; ') === copyright)
      return { names: [...new Set(held.map(({ name }) => shortName(name)))].join(', '), copyright }
    })
    return { licence, programs, text: TEXTS[licence] ?? '' }
  })
}
