import { Section } from '@/ui/section/section'
import { Choice } from '@/ui/choice/choice'
import { yearTitle, yearWord } from '#wording/review'

interface YearChoiceProps {
  readonly years: readonly number[]
  readonly chosen: number
  readonly onChoose: (year: number) => void
}

/** Which year is shown. Nothing where there is only one. */
export function YearChoice({ years, chosen, onChoose }: YearChoiceProps) {
  if (years.length < 2) return null
  return (
    <Section tight>
      <Choice
        mark="choice"
        name={yearTitle}
        options={years.map((year) => ({ id: `${year}`, word: yearWord({ year }) }))}
        chosen={`${chosen}`}
        onChoose={(year) => onChoose(Number(year))}
      />
    </Section>
  )
}
