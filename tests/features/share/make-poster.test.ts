import type { FigureFace } from '@/features/share/card-face'
import { makeDigest } from '@/features/share/make-digest'
import { makePoster } from '@/features/share/make-poster'
import type { PosterPart, PosterSpec } from '@/features/share/poster/poster-spec'
import { printedOf } from '@/schema/printed'
import { gradeB } from '#wording/sites'
import { reminderText } from '#wording/tips'
import { edition, ofKind, subjects } from '../../support/subjects'

const asPrinted = ({ segments, unit }: FigureFace) => segments.map(({ text }) => text).join('') + unit

function textsOfPart(part: PosterPart): string[] {
  switch (part.part) {
    case 'row':
      return [part.name, part.text ?? '', part.figure ? asPrinted(part.figure) : '']
    case 'point':
      return [part.name ? `${part.name}：${part.text}` : part.text]
    case 'card':
      return part.lines.map(({ lead, text }) => lead + text)
    default:
      return [part.text]
  }
}

/** Every text of a poster, a line each. */
const textsOf = (spec: PosterSpec): string[] => [
  spec.kicker,
  spec.title,
  spec.figure ? asPrinted(spec.figure) : '',
  spec.caption ?? '',
  ...spec.body.flatMap(textsOfPart),
  ...spec.notes,
  ...spec.footer,
]
const specs = subjects.map(([name, subject]) => [name, subject, makePoster(subject, edition)] as const)

test.each(specs)('%s has a title, a body, its source and the version of the content', (_, subject, spec) => {
  expect(spec.title).not.toBe('')
  expect(spec.body.length).toBeGreaterThan(0)
  expect([...spec.notes, ...spec.footer].join('\n')).toContain(edition.version)
  expect(textsOf(spec).join('\n')).not.toMatch(/undefined|\{|\}|null/)
  expect(spec.area).toBe(
    subject.kind === 'area' || subject.kind === 'figure'
      ? subject.area.number
      : subject.kind === 'digest' && subject.areas.length === 1 && !subject.tips.length
        ? subject.areas[0]?.number
        : undefined,
  )
})

describe.each(ofKind('area'))('%s', (_, subject) => {
  const spec = makePoster(subject, edition)
  const rows = spec.body.filter((part) => part.part === 'row')

  test('shows every figure once, as printed and with its unit, in the order of the page', () => {
    const shown = rows.flatMap(({ figure }) => (figure ? [asPrinted(figure)] : []))
    expect([...shown].sort()).toEqual(subject.area.figures.map(printedOf).sort())
  })

  test('says what cannot be added, and what the article leaves out, wherever a part with figures says so', () => {
    const texts = textsOf(spec).join('\n')
    for (const part of subject.area.parts) {
      if (part.note && part.kind !== 'events') expect(texts).toContain(part.note)
      if (part.kind === 'cohort') expect(texts).toContain(part.rest)
      if (part.kind === 'measures') expect(texts).toContain(part.missing)
    }
  })

  test('one of a group that was followed up names the group', () => {
    for (const { figure, text } of rows.map((row) => ({ ...row, text: row.text ?? '' }))) {
      const of = subject.area.figures.find((one) => figure && printedOf(one) === asPrinted(figure))
      if (of?.span === 'cohort') expect(text).toContain(of.scope)
    }
  })

  test('has no heading without something under it', () => {
    spec.body.forEach((part, i) => {
      if (part.part === 'heading') expect(spec.body[i + 1]?.part ?? 'heading').not.toBe('heading')
    })
  })
})

test.each(ofKind('year'))('%s has all six areas, each with the figure or the words of its card', (_, subject) => {
  const rows = makePoster(subject, edition).body
  expect(rows.map((row) => (row.part === 'row' ? row.name : ''))).toEqual(subject.areas.map(({ name }) => name))
  for (const [i, { lead, figures }] of subject.areas.entries()) {
    const row = rows[i]
    const wanted =
      'words' in lead
        ? lead.words
        : lead.figures.map((id) => figures.filter((one) => one.id === id).map(printedOf)).join('')
    expect(row?.part === 'row' && row.figure && asPrinted(row.figure).replace(/,/g, '')).toBe(wanted.replace(/,/g, ''))
  }
})

const WHOLE = [...ofKind('figure'), ...ofKind('site'), ...ofKind('tip'), ...ofKind('firstAid'), ...ofKind('digest')]
test.each(WHOLE)('%s says every line that its text for a chat says', (_, subject) => {
  const spec = makePoster(subject, edition)
  const texts = textsOf(spec).join('\n')
  const { year } = edition
  for (const line of makeDigest(subject, edition.version).split('\n')) {
    const said = line.replace(/^\d+\. /, '')
    // the head of a digest stands on the poster in two pieces, the source of a tip with its publisher and year
    if (subject.kind === 'digest' && said.startsWith(`${year}年${subject.year.title}`)) {
      expect([`${year}年${spec.title}`, spec.kicker.includes(`${year}`)]).toEqual([said, true])
    } else if (said.endsWith(reminderText)) expect(spec.footer).toContain(reminderText)
    else expect(texts).toContain(said)
  }
})

test.each([...ofKind('tip'), ...ofKind('firstAid')])('%s has all blocks, signs and sources', (_, subject) => {
  const { tip } = subject
  const spec = makePoster(subject, edition)
  const lines = spec.body.flatMap(textsOfPart)
  for (const block of tip.blocks) {
    if (block.type === 'paragraph') expect(lines).toContain(block.text)
    else if (block.type === 'dont')
      expect(lines).toEqual(expect.arrayContaining(block.items.map((one) => `不要：${one}`)))
    else expect(lines).toEqual(expect.arrayContaining(block.items))
    if ('title' in block && block.title) expect(lines).toContain(block.title)
  }
  const { emergency = [], soon = [], routine = [] } = tip.urgency ?? {}
  expect(lines).toEqual(expect.arrayContaining(emergency.map((one) => `马上打 120：${one}`)))
  expect(lines).toEqual(expect.arrayContaining(soon.map((one) => `尽快看医生：${one}`)))
  expect(lines).toEqual(expect.arrayContaining(routine.map((one) => `有空问医生：${one}`)))
  if (emergency.length) expect(spec.body[0]).toMatchObject({ part: 'card', tone: 'emergency' })
  for (const { title, publisher = '', year = '' } of tip.sources) {
    const found = spec.notes.find((note) => note.includes(title)) ?? ''
    expect([found.includes(publisher), found.includes(year)]).toEqual([true, true])
  }
  expect(spec.notes.join('\n')).toContain(tip.basis?.title ?? '')
  expect(spec.footer).toContain('没有经过医生逐条审看，不能代替看病。')
})

test.each(ofKind('site'))('%s says whether it is confirmed, and never leaves the telephone out', (_, subject) => {
  const { place } = subject
  const spec = makePoster(subject, edition)
  const unsure = spec.body.filter((part) => part.part === 'card')
  expect(unsure.flatMap(textsOfPart).filter((text) => text.startsWith(gradeB))).toHaveLength(
    place.grade === 'B' ? 1 : 0,
  )
  const texts = textsOf(spec).join('\n')
  for (const one of [...place.phone, ...place.services, place.note ?? '', place.audience ?? ''])
    expect(texts).toContain(one)
  if (!place.phone.length) expect(texts).toContain('没有公布电话')
})

test.each(ofKind('digest'))('%s names whatever was picked and had no room', (_, subject) => {
  const texts = textsOf(makePoster(subject, edition)).join('\n')
  // one sentence may say how many there are instead of which
  if (subject.length === 'sentence') return
  for (const { name } of subject.areas) expect(texts).toContain(name)
  for (const { title } of subject.tips) expect(texts).toContain(title)
})
