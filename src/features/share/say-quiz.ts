import type { Question } from '@/schema/quiz'
import * as words from '#wording/share'

/** What an option is called when it is read aloud: 甲, 乙, 丙, 丁. */
const nameOf = (index: number) => words.optionNames.split(words.listComma)[index] ?? ''

/** The options of a question in one line, each by its name. */
export const optionsOf = ({ options }: Question): string =>
  options.map((text, i) => words.option({ name: nameOf(i), text })).join(words.optionComma)

/** A question with its options, to be read aloud. */
export const askedOf = (question: Question): string => question.question + optionsOf(question)

/** The right options by the numbers of their questions, in one line. */
export const answersOf = (questions: readonly Question[]): string =>
  words.answers({
    list: questions.map(({ answer }, i) => words.answer({ n: i + 1, name: nameOf(answer - 1) })).join(words.listComma),
  })
