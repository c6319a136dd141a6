import { emptyRow } from '../kinds'
import { rowDefinitions, type ManagementReview, type ReviewIndicator } from '../registers'
import { indicatorsOf, type Counting } from './indicators'

/**
 * The rows of a review with the figures of the day in place of those counted before. Comments stay, and so do the figures
 * a person wrote that the file cannot tell.
 */
export function takeFigures(
  { indicators }: Pick<ManagementReview, 'indicators'>,
  counting: Counting,
  newId: () => string,
): readonly ReviewIndicator[] {
  const fresh = indicatorsOf(counting)
  const countedOn = counting.today
  const renewed = indicators.map((row) => {
    const found = fresh.find(({ indicator }) => indicator === row.indicator)
    return found ? { ...row, figure: found.figure, outOf: found.outOf, countedOn } : row
  })
  const added = fresh
    .filter(({ indicator }) => !indicators.some((row) => row.indicator === indicator))
    .map((found) => ({ ...emptyRow(rowDefinitions.reviewIndicators, newId()), ...found, countedOn }))
  return [...renewed, ...added]
}
