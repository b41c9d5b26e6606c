import * as v from 'valibot'
import { idSchema, text } from './fields'
import { readSchema } from './source'

/** A question of the quiz, with the reason that is read after answering. */
export const questionSchema = v.pipe(
  v.strictObject({
    id: idSchema,
    /** Stands in the title of the card that is passed on, which has room for no more. */
    question: text(26),
    options: v.pipe(
      v.array(text(14)),
      v.minLength(2, '至少写两个选项'),
      v.maxLength(4, '最多写四个选项'),
      v.check((options) => new Set(options).size === options.length, '有两个选项一样，改一个'),
    ),
    /** Which option is right, counted from 1. */
    answer: v.pipe(v.number(), v.integer(), v.minValue(1, '答案写第几个选项，从 1 数起')),
    reason: text(60),
    sources: v.pipe(v.array(readSchema), v.minLength(1, '没有来源不能发布'), v.maxLength(3)),
    /** What to read next. */
    tip: idSchema,
  }),
  v.forward(
    v.partialCheck(
      [['options'], ['answer']],
      ({ options, answer }) => answer <= options.length,
      '没有这么多选项，答案写第几个选项，从 1 数起',
    ),
    ['answer'],
  ),
)

export type Question = v.InferOutput<typeof questionSchema>
