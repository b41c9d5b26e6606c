import { light } from '#brand/colours'

/** Colours of pictures: always the light ones, whatever the reader's theme. tests hold them equal to the tokens. */
export const areaColours = light.areas

export const colours = {
  brand: light.brand,
  now: '#b3161b',
  lamp: light.lamp,
  paper: '#ffffff',
  ink: '#15211f',
  ink2: '#414d49',
  ink3: '#5c6762',
  line: '#dddfd8',
  lineStrong: '#848c86',
  sunken: '#ebece6',
  soon: '#874a00',
  soonTint: '#fff3dd',
  calmTint: '#edf6f7',
  calmLine: '#a9cfd5',
} as const

/** The colour of an area by its number, 1 to 6. */
export const areaColour = (number: number): string => areaColours[number - 1] ?? colours.brand
