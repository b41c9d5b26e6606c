import type { Figure } from '@/schema/figure'
import { ofTheDay } from '@/schema/of-the-day'

/** The figure of a day, see schema/of-the-day. `at` is a time in ms. Undefined only where there are no figures. */
export const figureOfTheDay = (figures: readonly Figure[], at: number): Figure | undefined => ofTheDay(figures, at)
