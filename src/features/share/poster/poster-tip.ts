import type { Block, Tip } from '@/schema/tip'
import * as words from '#wording/poster'
import { cardAid } from '#wording/share'
import { basisText, checkedText, dont, how, know, reminderText, urgency as urgencyWords } from '#wording/tips'
import { colours } from '../draw/palette'
import type { ShareSubject } from '../subject'
import type { CardTone, PosterPart, PosterSpec } from './poster-spec'

/** Lines of a card, each with the words that say what it is. */
const card = (tone: CardTone, name: string, lines: readonly string[]): PosterPart => ({
  part: 'card',
  tone,
  lines: lines.map((text) => ({ lead: words.said({ name, text: '' }), text })),
})

function blockParts(block: Block): PosterPart[] {
  if (block.type === 'paragraph') return [{ part: 'text', text: block.text }]
  if (block.type === 'dont') {
    return [{ part: 'heading', text: block.title ?? dont }, card('dont', words.dont, block.items)]
  }
  const steps = block.type === 'steps'
  return [
    { part: 'heading', text: block.title ?? (steps ? how : know) },
    ...block.items.map((text, i): PosterPart => ({ part: 'point', text, ...(steps ? { number: i + 1 } : {}) })),
  ]
}

/** When to call 120 first, then what to do, then when to see a doctor. */
function bodyOf({ blocks, urgency = {} }: Tip): PosterPart[] {
  const signs = (level: keyof NonNullable<Tip['urgency']>): PosterPart[] => {
    const lines = urgency[level]
    return lines ? [card(level, urgencyWords[level], lines)] : []
  }
  return [...signs('emergency'), ...blocks.flatMap(blockParts), ...signs('soon'), ...signs('routine')]
}

const together = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(words.clause)

function notesOf({ sources, basis, checkedOn }: Tip): string[] {
  const read = sources.map(({ title, publisher, year }) => words.source({ source: together([title, publisher, year]) }))
  const based = basis ? [basisText({ title: together([basis.title, basis.publisher, basis.year]) })] : []
  return [...read, ...based, checkedText({ date: checkedOn })]
}

/** A tip, or first aid: every block, every sign, every source. */
export function tipPoster(subject: Extract<ShareSubject, { kind: 'tip' | 'firstAid' }>, version: string): PosterSpec {
  const { tip } = subject
  const aid = subject.kind === 'firstAid'
  return {
    ground: aid ? colours.now : colours.brand,
    kicker: aid ? cardAid : words.tipKicker({ topic: subject.topic }),
    title: tip.title,
    caption: tip.summary,
    body: bodyOf(tip),
    notes: notesOf(tip),
    footer: [reminderText, words.version({ version })],
  }
}
