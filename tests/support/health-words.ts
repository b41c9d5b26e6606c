/** What no tip and no question may say: a promise, a wonder, or a word that hurts. */
export const FORBIDDEN =
  /根治|包治|治愈率|药到病除|绝对|100 ?[%％]|百分之百|一定能|保证|特效|神药|神效|祖传|秘方|偏方|无副作用|纯天然|最好的|失独|[!！]/

/** An amount of a medicine. */
const DOSE = /\d[\d.]* ?(毫克|mg|微克|片|粒|滴|毫升|IU|国际单位)/g

/** The doses that the sources agree on, and amounts of food. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'folic-acid': ['0.4毫克'],
  'folic-dose': ['0.4毫克'],
  'vitamin-d': ['400国际单位', '10微克'],
  // sodium in a gram of salt, and a bowl of a baby's
  'salt-oil-sugar': ['400毫克'],
  'solid-foods-amount': ['250毫升'],
}

/** Amounts of medicine in the texts of an entry that may not stand there. */
export const dosesIn = (id: string, texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.match(DOSE) ?? []).filter((dose) => !ALLOWED[id]?.includes(dose))
